export const id = 227;
export const ids = [227];
export const modules = {

/***/ 8227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qC: () => (/* reexport */ createContainerAppsAPI)
});

// UNUSED EXPORTS: getCustomDomainVerificationId, jobExecution

// EXTERNAL MODULE: ./node_modules/@azure/logger/dist/esm/index.js + 1 modules
var esm = __webpack_require__(7567);
;// CONCATENATED MODULE: ./node_modules/@azure/arm-appcontainers/dist/esm/logger.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const logger = (0,esm/* createClientLogger */.KV)("arm-appcontainers");
//# sourceMappingURL=logger.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-appcontainers/dist/esm/package.json
const package_namespaceObject = {"rE":"4.0.0"};
;// CONCATENATED MODULE: ./node_modules/@azure/arm-appcontainers/dist/esm/static-helpers/cloudSettingHelpers.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * An enum to describe Azure Cloud environments.
 * @enum {string}
 */
var AzureClouds;
(function (AzureClouds) {
    /** Azure public cloud, which is the default cloud for Azure SDKs. */
    AzureClouds["AZURE_PUBLIC_CLOUD"] = "AZURE_PUBLIC_CLOUD";
    /** Azure China cloud */
    AzureClouds["AZURE_CHINA_CLOUD"] = "AZURE_CHINA_CLOUD";
    /** Azure US government cloud */
    AzureClouds["AZURE_US_GOVERNMENT"] = "AZURE_US_GOVERNMENT";
})(AzureClouds || (AzureClouds = {}));
/**
 * Gets the Azure Resource Manager endpoint URL for the specified cloud setting.
 * @param cloudSetting - The Azure cloud environment setting. Use one of the AzureClouds enum values.
 * @returns The ARM endpoint URL for the specified cloud, or undefined if cloudSetting is undefined.
 * @throws {Error} Throws an error if an unknown cloud setting is provided.
 */
function getArmEndpoint(cloudSetting) {
    if (cloudSetting === undefined) {
        return undefined;
    }
    const cloudEndpoints = {
        AZURE_CHINA_CLOUD: "https://management.chinacloudapi.cn/",
        AZURE_US_GOVERNMENT: "https://management.usgovcloudapi.net/",
        AZURE_PUBLIC_CLOUD: "https://management.azure.com/",
    };
    if (cloudSetting in cloudEndpoints) {
        return cloudEndpoints[cloudSetting];
    }
    else {
        throw new Error(`Unknown cloud setting: ${cloudSetting}. Please refer to the enum AzureClouds for possible values.`);
    }
}
//# sourceMappingURL=cloudSettingHelpers.js.map
// EXTERNAL MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/index.js + 21 modules
var dist_esm = __webpack_require__(8050);
;// CONCATENATED MODULE: ./node_modules/@azure-rest/core-client/dist/esm/restError.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

function restError_createRestError(messageOrResponse, response) {
    if (typeof messageOrResponse === "string") {
        return tspCreateRestError(messageOrResponse, response);
    }
    else {
        return tspCreateRestError(messageOrResponse);
    }
}
//# sourceMappingURL=restError.js.map
// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 37 modules
var core_rest_pipeline_dist_esm = __webpack_require__(1818);
// EXTERNAL MODULE: ./node_modules/@azure/core-util/dist/esm/index.js + 4 modules
var core_util_dist_esm = __webpack_require__(9105);
;// CONCATENATED MODULE: ./node_modules/@azure/core-auth/dist/esm/keyCredential.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Tests an object to determine whether it implements KeyCredential.
 *
 * @param credential - The assumed KeyCredential to be tested.
 */
function isKeyCredential(credential) {
    return (0,core_util_dist_esm/* isObjectWithProperties */.TA)(credential, ["key"]) && typeof credential.key === "string";
}
//# sourceMappingURL=keyCredential.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/core-auth/dist/esm/azureNamedKeyCredential.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * A static name/key-based credential that supports updating
 * the underlying name and key values.
 */
class AzureNamedKeyCredential {
    _key;
    _name;
    /**
     * The value of the key to be used in authentication.
     */
    get key() {
        return this._key;
    }
    /**
     * The value of the name to be used in authentication.
     */
    get name() {
        return this._name;
    }
    /**
     * Create an instance of an AzureNamedKeyCredential for use
     * with a service client.
     *
     * @param name - The initial value of the name to use in authentication.
     * @param key - The initial value of the key to use in authentication.
     */
    constructor(name, key) {
        if (!name || !key) {
            throw new TypeError("name and key must be non-empty strings");
        }
        this._name = name;
        this._key = key;
    }
    /**
     * Change the value of the key.
     *
     * Updates will take effect upon the next request after
     * updating the key value.
     *
     * @param newName - The new name value to be used.
     * @param newKey - The new key value to be used.
     */
    update(newName, newKey) {
        if (!newName || !newKey) {
            throw new TypeError("newName and newKey must be non-empty strings");
        }
        this._name = newName;
        this._key = newKey;
    }
}
/**
 * Tests an object to determine whether it implements NamedKeyCredential.
 *
 * @param credential - The assumed NamedKeyCredential to be tested.
 */
function isNamedKeyCredential(credential) {
    return (isObjectWithProperties(credential, ["name", "key"]) &&
        typeof credential.key === "string" &&
        typeof credential.name === "string");
}
//# sourceMappingURL=azureNamedKeyCredential.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/core-auth/dist/esm/azureSASCredential.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * A static-signature-based credential that supports updating
 * the underlying signature value.
 */
class AzureSASCredential {
    _signature;
    /**
     * The value of the shared access signature to be used in authentication
     */
    get signature() {
        return this._signature;
    }
    /**
     * Create an instance of an AzureSASCredential for use
     * with a service client.
     *
     * @param signature - The initial value of the shared access signature to use in authentication
     */
    constructor(signature) {
        if (!signature) {
            throw new Error("shared access signature must be a non-empty string");
        }
        this._signature = signature;
    }
    /**
     * Change the value of the signature.
     *
     * Updates will take effect upon the next request after
     * updating the signature value.
     *
     * @param newSignature - The new shared access signature value to be used
     */
    update(newSignature) {
        if (!newSignature) {
            throw new Error("shared access signature must be a non-empty string");
        }
        this._signature = newSignature;
    }
}
/**
 * Tests an object to determine whether it implements SASCredential.
 *
 * @param credential - The assumed SASCredential to be tested.
 */
function isSASCredential(credential) {
    return (isObjectWithProperties(credential, ["signature"]) && typeof credential.signature === "string");
}
//# sourceMappingURL=azureSASCredential.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/core-auth/dist/esm/tokenCredential.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Tests an object to determine whether it implements TokenCredential.
 *
 * @param credential - The assumed TokenCredential to be tested.
 */
function isTokenCredential(credential) {
    // Check for an object with a 'getToken' function and possibly with
    // a 'signRequest' function.  We do this check to make sure that
    // a ServiceClientCredentials implementor (like TokenClientCredentials
    // in ms-rest-nodeauth) doesn't get mistaken for a TokenCredential if
    // it doesn't actually implement TokenCredential also.
    const castCredential = credential;
    return (castCredential &&
        typeof castCredential.getToken === "function" &&
        (castCredential.signRequest === undefined || castCredential.getToken.length > 0));
}
//# sourceMappingURL=tokenCredential.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/core-auth/dist/esm/index.js





//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@azure-rest/core-client/dist/esm/apiVersionPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
const apiVersionPolicyName = "ApiVersionPolicy";
/**
 * Creates a policy that sets the apiVersion as a query parameter on every request
 * @param options - Client options
 * @returns Pipeline policy that sets the apiVersion as a query parameter on every request
 */
function apiVersionPolicy(options) {
    return {
        name: apiVersionPolicyName,
        sendRequest: (req, next) => {
            // Use the apiVesion defined in request url directly
            // Append one if there is no apiVesion and we have one at client options
            const url = new URL(req.url);
            if (!url.searchParams.get("api-version") && options.apiVersion) {
                req.url = `${req.url}${url.searchParams.size > 0 ? "&" : "?"}api-version=${options.apiVersion}`;
            }
            return next(req);
        },
    };
}
//# sourceMappingURL=apiVersionPolicy.js.map
;// CONCATENATED MODULE: ./node_modules/@azure-rest/core-client/dist/esm/keyCredentialAuthenticationPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * The programmatic identifier of the bearerTokenAuthenticationPolicy.
 */
const keyCredentialAuthenticationPolicyName = "keyCredentialAuthenticationPolicy";
function keyCredentialAuthenticationPolicy(credential, apiKeyHeaderName) {
    return {
        name: keyCredentialAuthenticationPolicyName,
        sendRequest(request, next) {
            request.headers.set(apiKeyHeaderName, credential.key);
            return next(request);
        },
    };
}
//# sourceMappingURL=keyCredentialAuthenticationPolicy.js.map
;// CONCATENATED MODULE: ./node_modules/@azure-rest/core-client/dist/esm/clientHelpers.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.




/**
 * Adds a credential policy to the pipeline if a credential is provided. If none is provided, no policy is added.
 */
function addCredentialPipelinePolicy(pipeline, endpoint, options = {}) {
    const { credential, clientOptions } = options;
    if (!credential) {
        return;
    }
    if (isTokenCredential(credential)) {
        const tokenPolicy = (0,core_rest_pipeline_dist_esm/* bearerTokenAuthenticationPolicy */.N$)({
            credential,
            scopes: clientOptions?.credentials?.scopes ?? `${endpoint}/.default`,
        });
        pipeline.addPolicy(tokenPolicy);
    }
    else if (clientHelpers_isKeyCredential(credential)) {
        if (!clientOptions?.credentials?.apiKeyHeaderName) {
            throw new Error(`Missing API Key Header Name`);
        }
        const keyPolicy = keyCredentialAuthenticationPolicy(credential, clientOptions?.credentials?.apiKeyHeaderName);
        pipeline.addPolicy(keyPolicy);
    }
}
/**
 * Creates a default rest pipeline to re-use accross Rest Level Clients
 */
function createDefaultPipeline(endpoint, credential, options = {}) {
    const pipeline = (0,core_rest_pipeline_dist_esm/* createPipelineFromOptions */.Fp)(options);
    pipeline.addPolicy(apiVersionPolicy(options));
    addCredentialPipelinePolicy(pipeline, endpoint, { credential, clientOptions: options });
    return pipeline;
}
function clientHelpers_isKeyCredential(credential) {
    return (typeof credential === "object" &&
        credential !== null &&
        "key" in credential &&
        typeof credential.key === "string");
}
//# sourceMappingURL=clientHelpers.js.map
;// CONCATENATED MODULE: ./node_modules/@azure-rest/core-client/dist/esm/operationOptionHelpers.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Helper function to convert OperationOptions to RequestParameters
 * @param options - the options that are used by Modular layer to send the request
 * @returns the result of the conversion in RequestParameters of RLC layer
 */
function operationOptionHelpers_operationOptionsToRequestParameters(options) {
    const compatibilityOptions = options;
    const tspRequestParameters = tspOperationOptionsToRequestParameters(options);
    return {
        ...tspRequestParameters,
        headers: mergeHeaders(compatibilityOptions.requestOptions?.customHeaders, tspRequestParameters.headers),
        tracingOptions: options.tracingOptions,
    };
}
function mergeHeaders(...headerSets) {
    const headers = new Map();
    for (const headerSet of headerSets) {
        for (const [name, value] of Object.entries(headerSet ?? {})) {
            headers.set(name.toLowerCase(), value);
        }
    }
    return Object.fromEntries(headers);
}
//# sourceMappingURL=operationOptionHelpers.js.map
;// CONCATENATED MODULE: ./node_modules/@azure-rest/core-client/dist/esm/getClient.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



/**
 * Function to wrap RequestParameters so that we get the legacy onResponse behavior in core-client-rest
 */
function wrapRequestParameters(parameters) {
    if (parameters.onResponse) {
        return {
            ...parameters,
            onResponse(rawResponse, error) {
                parameters.onResponse?.(rawResponse, error, error);
            },
        };
    }
    return parameters;
}
function getClient(endpoint, credentialsOrPipelineOptions, clientOptions = {}) {
    let credentials;
    if (credentialsOrPipelineOptions) {
        if (isCredential(credentialsOrPipelineOptions)) {
            credentials = credentialsOrPipelineOptions;
        }
        else {
            clientOptions = credentialsOrPipelineOptions ?? {};
        }
    }
    const pipeline = clientOptions.pipeline ?? createDefaultPipeline(endpoint, credentials, clientOptions);
    const tspClient = (0,dist_esm/* getClient */.KU)(endpoint, {
        ...clientOptions,
        pipeline,
    });
    const client = (path, ...args) => {
        return {
            get: (requestOptions = {}) => {
                return tspClient.path(path, ...args).get(wrapRequestParameters(requestOptions));
            },
            post: (requestOptions = {}) => {
                return tspClient.path(path, ...args).post(wrapRequestParameters(requestOptions));
            },
            put: (requestOptions = {}) => {
                return tspClient.path(path, ...args).put(wrapRequestParameters(requestOptions));
            },
            patch: (requestOptions = {}) => {
                return tspClient.path(path, ...args).patch(wrapRequestParameters(requestOptions));
            },
            delete: (requestOptions = {}) => {
                return tspClient.path(path, ...args).delete(wrapRequestParameters(requestOptions));
            },
            head: (requestOptions = {}) => {
                return tspClient.path(path, ...args).head(wrapRequestParameters(requestOptions));
            },
            options: (requestOptions = {}) => {
                return tspClient.path(path, ...args).options(wrapRequestParameters(requestOptions));
            },
            trace: (requestOptions = {}) => {
                return tspClient.path(path, ...args).trace(wrapRequestParameters(requestOptions));
            },
        };
    };
    return {
        path: client,
        pathUnchecked: client,
        pipeline: tspClient.pipeline,
    };
}
function isCredential(param) {
    return isKeyCredential(param) || isTokenCredential(param);
}
//# sourceMappingURL=getClient.js.map
;// CONCATENATED MODULE: ./node_modules/@azure-rest/core-client/dist/esm/index.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Azure Rest Core Client library for JavaScript
 * @packageDocumentation
 */





//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-appcontainers/dist/esm/api/containerAppsAPIContext.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.




/** Functions is an extension resource to revisions and the api listed is used to proxy the call from Web RP to the function app's host process, this api is not exposed to users and only Web RP is allowed to invoke functions extension resource. */
function createContainerAppsAPI(credential, subscriptionId, options = {}) {
    const endpointUrl = options.endpoint ?? getArmEndpoint(options.cloudSetting) ?? "https://management.azure.com";
    const prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
    const userAgentInfo = `azsdk-js-arm-appcontainers/${package_namespaceObject.rE}`;
    const userAgentPrefix = prefixFromOptions
        ? `${prefixFromOptions} ${userAgentInfo}`
        : `${userAgentInfo}`;
    const { apiVersion: _, ...updatedOptions } = {
        ...options,
        userAgentOptions: { userAgentPrefix },
        loggingOptions: { logger: options.loggingOptions?.logger ?? logger.info },
        credentials: {
            scopes: options.credentials?.scopes ?? ["https://management.azure.com/.default"],
        },
    };
    const clientContext = getClient(endpointUrl, credential, updatedOptions);
    const apiVersion = options.apiVersion;
    return { ...clientContext, apiVersion, subscriptionId };
}
//# sourceMappingURL=containerAppsAPIContext.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-appcontainers/dist/esm/models/models.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/*
 * This file contains only generated model types and their (de)serializers.
 * Disable the following rules for internal models with '_' prefix and deserializers which require 'any' for raw JSON input.
 */
/* eslint-disable @typescript-eslint/naming-convention */
/* eslint-disable @typescript-eslint/explicit-module-boundary-types */


function models_defaultErrorResponseDeserializer(item) {
    return {
        error: !item["error"] ? item["error"] : defaultErrorResponseErrorDeserializer(item["error"]),
    };
}
function defaultErrorResponseErrorDeserializer(item) {
    return {
        code: item["code"],
        message: item["message"],
        target: item["target"],
        details: !item["details"]
            ? item["details"]
            : defaultErrorResponseErrorDetailsItemArrayDeserializer(item["details"]),
        innererror: item["innererror"],
    };
}
function defaultErrorResponseErrorDetailsItemArrayDeserializer(result) {
    return result.map((item) => {
        return defaultErrorResponseErrorDetailsItemDeserializer(item);
    });
}
function defaultErrorResponseErrorDetailsItemDeserializer(item) {
    return {
        code: item["code"],
        message: item["message"],
        target: item["target"],
    };
}
function models_jobExecutionDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _jobExecutionPropertiesDeserializer(item["properties"])),
    };
}
function jobExecutionPropertiesDeserializer(item) {
    return {
        status: item["status"],
        startTime: !item["startTime"] ? item["startTime"] : new Date(item["startTime"]),
        endTime: !item["endTime"] ? item["endTime"] : new Date(item["endTime"]),
        template: !item["template"]
            ? item["template"]
            : jobExecutionTemplateDeserializer(item["template"]),
        detailedStatus: !item["detailedStatus"]
            ? item["detailedStatus"]
            : executionStatusDeserializer(item["detailedStatus"]),
        reason: item["reason"],
        message: item["message"],
    };
}
/** Current running State of the job */
var KnownJobExecutionRunningState;
(function (KnownJobExecutionRunningState) {
    /** Running */
    KnownJobExecutionRunningState["Running"] = "Running";
    /** Processing */
    KnownJobExecutionRunningState["Processing"] = "Processing";
    /** Stopped */
    KnownJobExecutionRunningState["Stopped"] = "Stopped";
    /** Degraded */
    KnownJobExecutionRunningState["Degraded"] = "Degraded";
    /** Failed */
    KnownJobExecutionRunningState["Failed"] = "Failed";
    /** Unknown */
    KnownJobExecutionRunningState["Unknown"] = "Unknown";
    /** Succeeded */
    KnownJobExecutionRunningState["Succeeded"] = "Succeeded";
})(KnownJobExecutionRunningState || (KnownJobExecutionRunningState = {}));
function jobExecutionTemplateSerializer(item) {
    return {
        containers: !item["containers"]
            ? item["containers"]
            : jobExecutionContainerArraySerializer(item["containers"]),
        initContainers: !item["initContainers"]
            ? item["initContainers"]
            : jobExecutionContainerArraySerializer(item["initContainers"]),
    };
}
function jobExecutionTemplateDeserializer(item) {
    return {
        containers: !item["containers"]
            ? item["containers"]
            : jobExecutionContainerArrayDeserializer(item["containers"]),
        initContainers: !item["initContainers"]
            ? item["initContainers"]
            : jobExecutionContainerArrayDeserializer(item["initContainers"]),
    };
}
function jobExecutionContainerArraySerializer(result) {
    return result.map((item) => {
        return jobExecutionContainerSerializer(item);
    });
}
function jobExecutionContainerArrayDeserializer(result) {
    return result.map((item) => {
        return jobExecutionContainerDeserializer(item);
    });
}
function jobExecutionContainerSerializer(item) {
    return {
        image: item["image"],
        name: item["name"],
        command: !item["command"]
            ? item["command"]
            : item["command"].map((p) => {
                return p;
            }),
        args: !item["args"]
            ? item["args"]
            : item["args"].map((p) => {
                return p;
            }),
        env: !item["env"] ? item["env"] : environmentVarArraySerializer(item["env"]),
        resources: !item["resources"]
            ? item["resources"]
            : containerResourcesSerializer(item["resources"]),
    };
}
function jobExecutionContainerDeserializer(item) {
    return {
        image: item["image"],
        name: item["name"],
        command: !item["command"]
            ? item["command"]
            : item["command"].map((p) => {
                return p;
            }),
        args: !item["args"]
            ? item["args"]
            : item["args"].map((p) => {
                return p;
            }),
        env: !item["env"] ? item["env"] : environmentVarArrayDeserializer(item["env"]),
        resources: !item["resources"]
            ? item["resources"]
            : containerResourcesDeserializer(item["resources"]),
    };
}
function environmentVarArraySerializer(result) {
    return result.map((item) => {
        return environmentVarSerializer(item);
    });
}
function environmentVarArrayDeserializer(result) {
    return result.map((item) => {
        return environmentVarDeserializer(item);
    });
}
function environmentVarSerializer(item) {
    return { name: item["name"], value: item["value"], secretRef: item["secretRef"] };
}
function environmentVarDeserializer(item) {
    return {
        name: item["name"],
        value: item["value"],
        secretRef: item["secretRef"],
    };
}
function containerResourcesSerializer(item) {
    return { cpu: item["cpu"], memory: item["memory"] };
}
function containerResourcesDeserializer(item) {
    return {
        cpu: item["cpu"],
        memory: item["memory"],
        ephemeralStorage: item["ephemeralStorage"],
    };
}
function executionStatusDeserializer(item) {
    return {
        replicas: !item["replicas"]
            ? item["replicas"]
            : replicaExecutionStatusArrayDeserializer(item["replicas"]),
    };
}
function replicaExecutionStatusArrayDeserializer(result) {
    return result.map((item) => {
        return replicaExecutionStatusDeserializer(item);
    });
}
function replicaExecutionStatusDeserializer(item) {
    return {
        name: item["name"],
        containers: !item["containers"]
            ? item["containers"]
            : containerExecutionStatusArrayDeserializer(item["containers"]),
    };
}
function containerExecutionStatusArrayDeserializer(result) {
    return result.map((item) => {
        return containerExecutionStatusDeserializer(item);
    });
}
function containerExecutionStatusDeserializer(item) {
    return {
        name: item["name"],
        code: item["code"],
        additionalInformation: item["additionalInformation"],
        status: item["status"],
    };
}
function proxyResourceSerializer(_item) {
    return {};
}
function proxyResourceDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
    };
}
function resourceSerializer(_item) {
    return {};
}
function resourceDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
    };
}
function systemDataDeserializer(item) {
    return {
        createdBy: item["createdBy"],
        createdByType: item["createdByType"],
        createdAt: !item["createdAt"] ? item["createdAt"] : new Date(item["createdAt"]),
        lastModifiedBy: item["lastModifiedBy"],
        lastModifiedByType: item["lastModifiedByType"],
        lastModifiedAt: !item["lastModifiedAt"]
            ? item["lastModifiedAt"]
            : new Date(item["lastModifiedAt"]),
    };
}
/** The kind of entity that created the resource. */
var KnownCreatedByType;
(function (KnownCreatedByType) {
    /** The entity was created by a user. */
    KnownCreatedByType["User"] = "User";
    /** The entity was created by an application. */
    KnownCreatedByType["Application"] = "Application";
    /** The entity was created by a managed identity. */
    KnownCreatedByType["ManagedIdentity"] = "ManagedIdentity";
    /** The entity was created by a key. */
    KnownCreatedByType["Key"] = "Key";
})(KnownCreatedByType || (KnownCreatedByType = {}));
function _availableOperationsDeserializer(item) {
    return {
        value: operationDetailArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function operationDetailArrayDeserializer(result) {
    return result.map((item) => {
        return operationDetailDeserializer(item);
    });
}
function operationDetailDeserializer(item) {
    return {
        name: item["name"],
        isDataAction: item["isDataAction"],
        display: !item["display"] ? item["display"] : operationDisplayDeserializer(item["display"]),
        origin: item["origin"],
    };
}
function operationDisplayDeserializer(item) {
    return {
        provider: item["provider"],
        resource: item["resource"],
        operation: item["operation"],
        description: item["description"],
    };
}
function sessionPoolSerializer(item) {
    return {
        tags: item["tags"],
        location: item["location"],
        properties: areAllPropsUndefined(item, [
            "environmentId",
            "containerType",
            "poolManagementType",
            "scaleConfiguration",
            "secrets",
            "dynamicPoolConfiguration",
            "customContainerTemplate",
            "sessionNetworkConfiguration",
            "managedIdentitySettings",
        ])
            ? undefined
            : _sessionPoolPropertiesSerializer(item),
        identity: !item["identity"]
            ? item["identity"]
            : managedServiceIdentitySerializer(item["identity"]),
    };
}
function sessionPoolDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _sessionPoolPropertiesDeserializer(item["properties"])),
        identity: !item["identity"]
            ? item["identity"]
            : managedServiceIdentityDeserializer(item["identity"]),
    };
}
function sessionPoolPropertiesSerializer(item) {
    return {
        environmentId: item["environmentId"],
        containerType: item["containerType"],
        poolManagementType: item["poolManagementType"],
        scaleConfiguration: !item["scaleConfiguration"]
            ? item["scaleConfiguration"]
            : scaleConfigurationSerializer(item["scaleConfiguration"]),
        secrets: !item["secrets"] ? item["secrets"] : sessionPoolSecretArraySerializer(item["secrets"]),
        dynamicPoolConfiguration: !item["dynamicPoolConfiguration"]
            ? item["dynamicPoolConfiguration"]
            : dynamicPoolConfigurationSerializer(item["dynamicPoolConfiguration"]),
        customContainerTemplate: !item["customContainerTemplate"]
            ? item["customContainerTemplate"]
            : customContainerTemplateSerializer(item["customContainerTemplate"]),
        sessionNetworkConfiguration: !item["sessionNetworkConfiguration"]
            ? item["sessionNetworkConfiguration"]
            : sessionNetworkConfigurationSerializer(item["sessionNetworkConfiguration"]),
        managedIdentitySettings: !item["managedIdentitySettings"]
            ? item["managedIdentitySettings"]
            : managedIdentitySettingArraySerializer(item["managedIdentitySettings"]),
    };
}
function sessionPoolPropertiesDeserializer(item) {
    return {
        environmentId: item["environmentId"],
        containerType: item["containerType"],
        poolManagementType: item["poolManagementType"],
        nodeCount: item["nodeCount"],
        scaleConfiguration: !item["scaleConfiguration"]
            ? item["scaleConfiguration"]
            : scaleConfigurationDeserializer(item["scaleConfiguration"]),
        secrets: !item["secrets"]
            ? item["secrets"]
            : sessionPoolSecretArrayDeserializer(item["secrets"]),
        dynamicPoolConfiguration: !item["dynamicPoolConfiguration"]
            ? item["dynamicPoolConfiguration"]
            : dynamicPoolConfigurationDeserializer(item["dynamicPoolConfiguration"]),
        customContainerTemplate: !item["customContainerTemplate"]
            ? item["customContainerTemplate"]
            : customContainerTemplateDeserializer(item["customContainerTemplate"]),
        sessionNetworkConfiguration: !item["sessionNetworkConfiguration"]
            ? item["sessionNetworkConfiguration"]
            : sessionNetworkConfigurationDeserializer(item["sessionNetworkConfiguration"]),
        poolManagementEndpoint: item["poolManagementEndpoint"],
        provisioningState: item["provisioningState"],
        managedIdentitySettings: !item["managedIdentitySettings"]
            ? item["managedIdentitySettings"]
            : managedIdentitySettingArrayDeserializer(item["managedIdentitySettings"]),
    };
}
/** The container type of the sessions. You can use your own container to build the session pool, or you can use a predefined container to run workload with specific language. */
var KnownContainerType;
(function (KnownContainerType) {
    /** CustomContainer */
    KnownContainerType["CustomContainer"] = "CustomContainer";
    /** PythonLTS */
    KnownContainerType["PythonLTS"] = "PythonLTS";
})(KnownContainerType || (KnownContainerType = {}));
/** The pool management type of the session pool. */
var KnownPoolManagementType;
(function (KnownPoolManagementType) {
    /** Manual */
    KnownPoolManagementType["Manual"] = "Manual";
    /** Dynamic */
    KnownPoolManagementType["Dynamic"] = "Dynamic";
})(KnownPoolManagementType || (KnownPoolManagementType = {}));
function scaleConfigurationSerializer(item) {
    return {
        maxConcurrentSessions: item["maxConcurrentSessions"],
        readySessionInstances: item["readySessionInstances"],
    };
}
function scaleConfigurationDeserializer(item) {
    return {
        maxConcurrentSessions: item["maxConcurrentSessions"],
        readySessionInstances: item["readySessionInstances"],
    };
}
function sessionPoolSecretArraySerializer(result) {
    return result.map((item) => {
        return sessionPoolSecretSerializer(item);
    });
}
function sessionPoolSecretArrayDeserializer(result) {
    return result.map((item) => {
        return sessionPoolSecretDeserializer(item);
    });
}
function sessionPoolSecretSerializer(item) {
    return { name: item["name"], value: item["value"] };
}
function sessionPoolSecretDeserializer(item) {
    return {
        name: item["name"],
        value: item["value"],
    };
}
function dynamicPoolConfigurationSerializer(item) {
    return {
        lifecycleConfiguration: !item["lifecycleConfiguration"]
            ? item["lifecycleConfiguration"]
            : lifecycleConfigurationSerializer(item["lifecycleConfiguration"]),
    };
}
function dynamicPoolConfigurationDeserializer(item) {
    return {
        lifecycleConfiguration: !item["lifecycleConfiguration"]
            ? item["lifecycleConfiguration"]
            : lifecycleConfigurationDeserializer(item["lifecycleConfiguration"]),
    };
}
function lifecycleConfigurationSerializer(item) {
    return {
        lifecycleType: item["lifecycleType"],
        cooldownPeriodInSeconds: item["cooldownPeriodInSeconds"],
        maxAlivePeriodInSeconds: item["maxAlivePeriodInSeconds"],
    };
}
function lifecycleConfigurationDeserializer(item) {
    return {
        lifecycleType: item["lifecycleType"],
        cooldownPeriodInSeconds: item["cooldownPeriodInSeconds"],
        maxAlivePeriodInSeconds: item["maxAlivePeriodInSeconds"],
    };
}
/** The lifecycle type of the session pool. */
var KnownLifecycleType;
(function (KnownLifecycleType) {
    /** Timed */
    KnownLifecycleType["Timed"] = "Timed";
    /** OnContainerExit */
    KnownLifecycleType["OnContainerExit"] = "OnContainerExit";
})(KnownLifecycleType || (KnownLifecycleType = {}));
function customContainerTemplateSerializer(item) {
    return {
        registryCredentials: !item["registryCredentials"]
            ? item["registryCredentials"]
            : sessionRegistryCredentialsSerializer(item["registryCredentials"]),
        containers: !item["containers"]
            ? item["containers"]
            : sessionContainerArraySerializer(item["containers"]),
        ingress: !item["ingress"] ? item["ingress"] : sessionIngressSerializer(item["ingress"]),
    };
}
function customContainerTemplateDeserializer(item) {
    return {
        registryCredentials: !item["registryCredentials"]
            ? item["registryCredentials"]
            : sessionRegistryCredentialsDeserializer(item["registryCredentials"]),
        containers: !item["containers"]
            ? item["containers"]
            : sessionContainerArrayDeserializer(item["containers"]),
        ingress: !item["ingress"] ? item["ingress"] : sessionIngressDeserializer(item["ingress"]),
    };
}
function sessionRegistryCredentialsSerializer(item) {
    return {
        server: item["server"],
        username: item["username"],
        passwordSecretRef: item["passwordSecretRef"],
        identity: item["identity"],
    };
}
function sessionRegistryCredentialsDeserializer(item) {
    return {
        server: item["server"],
        username: item["username"],
        passwordSecretRef: item["passwordSecretRef"],
        identity: item["identity"],
    };
}
function sessionContainerArraySerializer(result) {
    return result.map((item) => {
        return sessionContainerSerializer(item);
    });
}
function sessionContainerArrayDeserializer(result) {
    return result.map((item) => {
        return sessionContainerDeserializer(item);
    });
}
function sessionContainerSerializer(item) {
    return {
        image: item["image"],
        name: item["name"],
        command: !item["command"]
            ? item["command"]
            : item["command"].map((p) => {
                return p;
            }),
        args: !item["args"]
            ? item["args"]
            : item["args"].map((p) => {
                return p;
            }),
        env: !item["env"] ? item["env"] : environmentVarArraySerializer(item["env"]),
        resources: !item["resources"]
            ? item["resources"]
            : sessionContainerResourcesSerializer(item["resources"]),
        probes: !item["probes"] ? item["probes"] : sessionProbeArraySerializer(item["probes"]),
    };
}
function sessionContainerDeserializer(item) {
    return {
        image: item["image"],
        name: item["name"],
        command: !item["command"]
            ? item["command"]
            : item["command"].map((p) => {
                return p;
            }),
        args: !item["args"]
            ? item["args"]
            : item["args"].map((p) => {
                return p;
            }),
        env: !item["env"] ? item["env"] : environmentVarArrayDeserializer(item["env"]),
        resources: !item["resources"]
            ? item["resources"]
            : sessionContainerResourcesDeserializer(item["resources"]),
        probes: !item["probes"] ? item["probes"] : sessionProbeArrayDeserializer(item["probes"]),
    };
}
function sessionContainerResourcesSerializer(item) {
    return { cpu: item["cpu"], memory: item["memory"] };
}
function sessionContainerResourcesDeserializer(item) {
    return {
        cpu: item["cpu"],
        memory: item["memory"],
    };
}
function sessionProbeArraySerializer(result) {
    return result.map((item) => {
        return sessionProbeSerializer(item);
    });
}
function sessionProbeArrayDeserializer(result) {
    return result.map((item) => {
        return sessionProbeDeserializer(item);
    });
}
function sessionProbeSerializer(item) {
    return {
        type: item["type"],
        httpGet: !item["httpGet"] ? item["httpGet"] : sessionProbeHttpGetSerializer(item["httpGet"]),
        tcpSocket: !item["tcpSocket"]
            ? item["tcpSocket"]
            : sessionProbeTcpSocketSerializer(item["tcpSocket"]),
        failureThreshold: item["failureThreshold"],
        initialDelaySeconds: item["initialDelaySeconds"],
        periodSeconds: item["periodSeconds"],
        successThreshold: item["successThreshold"],
        terminationGracePeriodSeconds: item["terminationGracePeriodSeconds"],
        timeoutSeconds: item["timeoutSeconds"],
    };
}
function sessionProbeDeserializer(item) {
    return {
        type: item["type"],
        httpGet: !item["httpGet"] ? item["httpGet"] : sessionProbeHttpGetDeserializer(item["httpGet"]),
        tcpSocket: !item["tcpSocket"]
            ? item["tcpSocket"]
            : sessionProbeTcpSocketDeserializer(item["tcpSocket"]),
        failureThreshold: item["failureThreshold"],
        initialDelaySeconds: item["initialDelaySeconds"],
        periodSeconds: item["periodSeconds"],
        successThreshold: item["successThreshold"],
        terminationGracePeriodSeconds: item["terminationGracePeriodSeconds"],
        timeoutSeconds: item["timeoutSeconds"],
    };
}
/** Denotes the type of probe. Can be Liveness or Startup, Readiness probe is not supported in sessions. Type must be unique for each probe within the context of a list of probes (SessionProbes). */
var KnownSessionProbeType;
(function (KnownSessionProbeType) {
    /** Checks whether the session is still running and healthy. */
    KnownSessionProbeType["Liveness"] = "Liveness";
    /** Checks whether the session has started successfully. */
    KnownSessionProbeType["Startup"] = "Startup";
})(KnownSessionProbeType || (KnownSessionProbeType = {}));
function sessionProbeHttpGetSerializer(item) {
    return {
        host: item["host"],
        httpHeaders: !item["httpHeaders"]
            ? item["httpHeaders"]
            : sessionProbeHttpGetHttpHeadersItemArraySerializer(item["httpHeaders"]),
        path: item["path"],
        port: item["port"],
        scheme: item["scheme"],
    };
}
function sessionProbeHttpGetDeserializer(item) {
    return {
        host: item["host"],
        httpHeaders: !item["httpHeaders"]
            ? item["httpHeaders"]
            : sessionProbeHttpGetHttpHeadersItemArrayDeserializer(item["httpHeaders"]),
        path: item["path"],
        port: item["port"],
        scheme: item["scheme"],
    };
}
function sessionProbeHttpGetHttpHeadersItemArraySerializer(result) {
    return result.map((item) => {
        return sessionProbeHttpGetHttpHeadersItemSerializer(item);
    });
}
function sessionProbeHttpGetHttpHeadersItemArrayDeserializer(result) {
    return result.map((item) => {
        return sessionProbeHttpGetHttpHeadersItemDeserializer(item);
    });
}
function sessionProbeHttpGetHttpHeadersItemSerializer(item) {
    return { name: item["name"], value: item["value"] };
}
function sessionProbeHttpGetHttpHeadersItemDeserializer(item) {
    return {
        name: item["name"],
        value: item["value"],
    };
}
/** Scheme to use for connecting to the host. Defaults to HTTP. */
var KnownScheme;
(function (KnownScheme) {
    /** HTTP */
    KnownScheme["Http"] = "HTTP";
    /** HTTPS */
    KnownScheme["Https"] = "HTTPS";
})(KnownScheme || (KnownScheme = {}));
function sessionProbeTcpSocketSerializer(item) {
    return { host: item["host"], port: item["port"] };
}
function sessionProbeTcpSocketDeserializer(item) {
    return {
        host: item["host"],
        port: item["port"],
    };
}
function sessionIngressSerializer(item) {
    return { targetPort: item["targetPort"] };
}
function sessionIngressDeserializer(item) {
    return {
        targetPort: item["targetPort"],
    };
}
function sessionNetworkConfigurationSerializer(item) {
    return { status: item["status"] };
}
function sessionNetworkConfigurationDeserializer(item) {
    return {
        status: item["status"],
    };
}
/** Network status for the sessions. */
var KnownSessionNetworkStatus;
(function (KnownSessionNetworkStatus) {
    /** EgressEnabled */
    KnownSessionNetworkStatus["EgressEnabled"] = "EgressEnabled";
    /** EgressDisabled */
    KnownSessionNetworkStatus["EgressDisabled"] = "EgressDisabled";
})(KnownSessionNetworkStatus || (KnownSessionNetworkStatus = {}));
/** Provisioning state of the session pool. */
var KnownSessionPoolProvisioningState;
(function (KnownSessionPoolProvisioningState) {
    /** InProgress */
    KnownSessionPoolProvisioningState["InProgress"] = "InProgress";
    /** Succeeded */
    KnownSessionPoolProvisioningState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownSessionPoolProvisioningState["Failed"] = "Failed";
    /** Canceled */
    KnownSessionPoolProvisioningState["Canceled"] = "Canceled";
    /** Deleting */
    KnownSessionPoolProvisioningState["Deleting"] = "Deleting";
})(KnownSessionPoolProvisioningState || (KnownSessionPoolProvisioningState = {}));
function managedIdentitySettingArraySerializer(result) {
    return result.map((item) => {
        return managedIdentitySettingSerializer(item);
    });
}
function managedIdentitySettingArrayDeserializer(result) {
    return result.map((item) => {
        return managedIdentitySettingDeserializer(item);
    });
}
function managedIdentitySettingSerializer(item) {
    return { identity: item["identity"], lifecycle: item["lifecycle"] };
}
function managedIdentitySettingDeserializer(item) {
    return {
        identity: item["identity"],
        lifecycle: item["lifecycle"],
    };
}
/** Use to select the lifecycle stages of a Session Pool during which the Managed Identity should be available. */
var KnownSessionPoolIdentityLifeCycle;
(function (KnownSessionPoolIdentityLifeCycle) {
    /** Do not use managed identity during any lifecycle stage. */
    KnownSessionPoolIdentityLifeCycle["None"] = "None";
    /** Use managed identity during the main stage of the Container App lifecycle. */
    KnownSessionPoolIdentityLifeCycle["Main"] = "Main";
})(KnownSessionPoolIdentityLifeCycle || (KnownSessionPoolIdentityLifeCycle = {}));
function managedServiceIdentitySerializer(item) {
    return { type: item["type"], userAssignedIdentities: item["userAssignedIdentities"] };
}
function managedServiceIdentityDeserializer(item) {
    return {
        principalId: item["principalId"],
        tenantId: item["tenantId"],
        type: item["type"],
        userAssignedIdentities: !item["userAssignedIdentities"]
            ? item["userAssignedIdentities"]
            : Object.fromEntries(Object.entries(item["userAssignedIdentities"]).map(([k, p]) => [
                k,
                !p ? p : userAssignedIdentityDeserializer(p),
            ])),
    };
}
/** Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed). */
var KnownManagedServiceIdentityType;
(function (KnownManagedServiceIdentityType) {
    /** No managed identity. */
    KnownManagedServiceIdentityType["None"] = "None";
    /** System assigned managed identity. */
    KnownManagedServiceIdentityType["SystemAssigned"] = "SystemAssigned";
    /** User assigned managed identity. */
    KnownManagedServiceIdentityType["UserAssigned"] = "UserAssigned";
    /** System and user assigned managed identity. */
    KnownManagedServiceIdentityType["SystemAssignedUserAssigned"] = "SystemAssigned,UserAssigned";
})(KnownManagedServiceIdentityType || (KnownManagedServiceIdentityType = {}));
function userAssignedIdentitySerializer(_item) {
    return {};
}
function userAssignedIdentityDeserializer(item) {
    return {
        principalId: item["principalId"],
        clientId: item["clientId"],
    };
}
function trackedResourceSerializer(item) {
    return { tags: item["tags"], location: item["location"] };
}
function trackedResourceDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
    };
}
function errorResponseDeserializer(item) {
    return {
        error: !item["error"] ? item["error"] : errorDetailDeserializer(item["error"]),
    };
}
function errorDetailDeserializer(item) {
    return {
        code: item["code"],
        message: item["message"],
        target: item["target"],
        details: !item["details"] ? item["details"] : errorDetailArrayDeserializer(item["details"]),
        additionalInfo: !item["additionalInfo"]
            ? item["additionalInfo"]
            : errorAdditionalInfoArrayDeserializer(item["additionalInfo"]),
    };
}
function errorDetailArrayDeserializer(result) {
    return result.map((item) => {
        return errorDetailDeserializer(item);
    });
}
function errorAdditionalInfoArrayDeserializer(result) {
    return result.map((item) => {
        return errorAdditionalInfoDeserializer(item);
    });
}
function errorAdditionalInfoDeserializer(item) {
    return {
        type: item["type"],
        info: item["info"],
    };
}
function sessionPoolUpdatablePropertiesSerializer(item) {
    return {
        tags: item["tags"],
        identity: !item["identity"]
            ? item["identity"]
            : managedServiceIdentitySerializer(item["identity"]),
        properties: areAllPropsUndefined(item, [
            "scaleConfiguration",
            "secrets",
            "dynamicPoolConfiguration",
            "customContainerTemplate",
            "sessionNetworkConfiguration",
        ])
            ? undefined
            : _sessionPoolUpdatablePropertiesPropertiesSerializer(item),
    };
}
function sessionPoolUpdatablePropertiesPropertiesSerializer(item) {
    return {
        scaleConfiguration: !item["scaleConfiguration"]
            ? item["scaleConfiguration"]
            : scaleConfigurationSerializer(item["scaleConfiguration"]),
        secrets: !item["secrets"] ? item["secrets"] : sessionPoolSecretArraySerializer(item["secrets"]),
        dynamicPoolConfiguration: !item["dynamicPoolConfiguration"]
            ? item["dynamicPoolConfiguration"]
            : dynamicPoolConfigurationSerializer(item["dynamicPoolConfiguration"]),
        customContainerTemplate: !item["customContainerTemplate"]
            ? item["customContainerTemplate"]
            : customContainerTemplateSerializer(item["customContainerTemplate"]),
        sessionNetworkConfiguration: !item["sessionNetworkConfiguration"]
            ? item["sessionNetworkConfiguration"]
            : sessionNetworkConfigurationSerializer(item["sessionNetworkConfiguration"]),
    };
}
function _sessionPoolCollectionDeserializer(item) {
    return {
        value: sessionPoolArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function sessionPoolArraySerializer(result) {
    return result.map((item) => {
        return sessionPoolSerializer(item);
    });
}
function sessionPoolArrayDeserializer(result) {
    return result.map((item) => {
        return sessionPoolDeserializer(item);
    });
}
function sandboxGroupSerializer(item) {
    return {
        tags: item["tags"],
        location: item["location"],
        properties: !item["properties"]
            ? item["properties"]
            : sandboxGroupPropertiesSerializer(item["properties"]),
    };
}
function sandboxGroupDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : sandboxGroupPropertiesDeserializer(item["properties"]),
    };
}
function sandboxGroupPropertiesSerializer(item) {
    return { environmentId: item["environmentId"] };
}
function sandboxGroupPropertiesDeserializer(item) {
    return {
        environmentId: item["environmentId"],
        defaultDomain: item["defaultDomain"],
        provisioningState: item["provisioningState"],
    };
}
/** Provisioning state of the SandboxGroup. */
var KnownSandboxGroupProvisioningState;
(function (KnownSandboxGroupProvisioningState) {
    /** Resource has been created. */
    KnownSandboxGroupProvisioningState["Succeeded"] = "Succeeded";
    /** Resource creation failed. */
    KnownSandboxGroupProvisioningState["Failed"] = "Failed";
    /** Resource creation was canceled. */
    KnownSandboxGroupProvisioningState["Canceled"] = "Canceled";
    /** The resource is being provisioned. */
    KnownSandboxGroupProvisioningState["InProgress"] = "InProgress";
    /** The resource is being updated. */
    KnownSandboxGroupProvisioningState["Updating"] = "Updating";
    /** The resource is being deleted. */
    KnownSandboxGroupProvisioningState["Deleting"] = "Deleting";
})(KnownSandboxGroupProvisioningState || (KnownSandboxGroupProvisioningState = {}));
function sandboxGroupPatchSerializer(item) {
    return {
        tags: item["tags"],
        properties: !item["properties"]
            ? item["properties"]
            : sandboxGroupPatchPropertiesSerializer(item["properties"]),
    };
}
function sandboxGroupPatchPropertiesSerializer(item) {
    return { environmentId: item["environmentId"] };
}
function _sandboxGroupListResultDeserializer(item) {
    return {
        value: sandboxGroupArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function sandboxGroupArraySerializer(result) {
    return result.map((item) => {
        return sandboxGroupSerializer(item);
    });
}
function sandboxGroupArrayDeserializer(result) {
    return result.map((item) => {
        return sandboxGroupDeserializer(item);
    });
}
function vnetConnectionSerializer(item) {
    return {
        properties: !item["properties"]
            ? item["properties"]
            : vnetConnectionPropertiesSerializer(item["properties"]),
    };
}
function vnetConnectionDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : vnetConnectionPropertiesDeserializer(item["properties"]),
    };
}
function vnetConnectionPropertiesSerializer(item) {
    return { subnetId: item["subnetId"] };
}
function vnetConnectionPropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        subnetId: item["subnetId"],
    };
}
/** Provisioning state of the VnetConnection. */
var KnownVnetConnectionProvisioningState;
(function (KnownVnetConnectionProvisioningState) {
    /** Resource has been created. */
    KnownVnetConnectionProvisioningState["Succeeded"] = "Succeeded";
    /** Resource creation failed. */
    KnownVnetConnectionProvisioningState["Failed"] = "Failed";
    /** Resource creation was canceled. */
    KnownVnetConnectionProvisioningState["Canceled"] = "Canceled";
    /** The resource is being provisioned. */
    KnownVnetConnectionProvisioningState["InProgress"] = "InProgress";
    /** The resource is being updated. */
    KnownVnetConnectionProvisioningState["Updating"] = "Updating";
    /** The resource is being deleted. */
    KnownVnetConnectionProvisioningState["Deleting"] = "Deleting";
})(KnownVnetConnectionProvisioningState || (KnownVnetConnectionProvisioningState = {}));
function _vnetConnectionListResultDeserializer(item) {
    return {
        value: vnetConnectionArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function vnetConnectionArraySerializer(result) {
    return result.map((item) => {
        return vnetConnectionSerializer(item);
    });
}
function vnetConnectionArrayDeserializer(result) {
    return result.map((item) => {
        return vnetConnectionDeserializer(item);
    });
}
function sourceControlSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, ["repoUrl", "branch", "githubActionConfiguration"])
            ? undefined
            : _sourceControlPropertiesSerializer(item),
    };
}
function sourceControlDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _sourceControlPropertiesDeserializer(item["properties"])),
    };
}
function sourceControlPropertiesSerializer(item) {
    return {
        repoUrl: item["repoUrl"],
        branch: item["branch"],
        githubActionConfiguration: !item["githubActionConfiguration"]
            ? item["githubActionConfiguration"]
            : githubActionConfigurationSerializer(item["githubActionConfiguration"]),
    };
}
function sourceControlPropertiesDeserializer(item) {
    return {
        operationState: item["operationState"],
        repoUrl: item["repoUrl"],
        branch: item["branch"],
        githubActionConfiguration: !item["githubActionConfiguration"]
            ? item["githubActionConfiguration"]
            : githubActionConfigurationDeserializer(item["githubActionConfiguration"]),
    };
}
/** Current provisioning State of the operation */
var KnownSourceControlOperationState;
(function (KnownSourceControlOperationState) {
    /** InProgress */
    KnownSourceControlOperationState["InProgress"] = "InProgress";
    /** Succeeded */
    KnownSourceControlOperationState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownSourceControlOperationState["Failed"] = "Failed";
    /** Canceled */
    KnownSourceControlOperationState["Canceled"] = "Canceled";
})(KnownSourceControlOperationState || (KnownSourceControlOperationState = {}));
function githubActionConfigurationSerializer(item) {
    return {
        registryInfo: !item["registryInfo"]
            ? item["registryInfo"]
            : registryInfoSerializer(item["registryInfo"]),
        azureCredentials: !item["azureCredentials"]
            ? item["azureCredentials"]
            : azureCredentialsSerializer(item["azureCredentials"]),
        contextPath: item["contextPath"],
        githubPersonalAccessToken: item["githubPersonalAccessToken"],
        image: item["image"],
        publishType: item["publishType"],
        os: item["os"],
        runtimeStack: item["runtimeStack"],
        runtimeVersion: item["runtimeVersion"],
    };
}
function githubActionConfigurationDeserializer(item) {
    return {
        registryInfo: !item["registryInfo"]
            ? item["registryInfo"]
            : registryInfoDeserializer(item["registryInfo"]),
        azureCredentials: !item["azureCredentials"]
            ? item["azureCredentials"]
            : azureCredentialsDeserializer(item["azureCredentials"]),
        contextPath: item["contextPath"],
        githubPersonalAccessToken: item["githubPersonalAccessToken"],
        image: item["image"],
        publishType: item["publishType"],
        os: item["os"],
        runtimeStack: item["runtimeStack"],
        runtimeVersion: item["runtimeVersion"],
    };
}
function registryInfoSerializer(item) {
    return {
        registryUrl: item["registryUrl"],
        registryUserName: item["registryUserName"],
        registryPassword: item["registryPassword"],
    };
}
function registryInfoDeserializer(item) {
    return {
        registryUrl: item["registryUrl"],
        registryUserName: item["registryUserName"],
        registryPassword: item["registryPassword"],
    };
}
function azureCredentialsSerializer(item) {
    return {
        clientId: item["clientId"],
        clientSecret: item["clientSecret"],
        tenantId: item["tenantId"],
        kind: item["kind"],
        subscriptionId: item["subscriptionId"],
    };
}
function azureCredentialsDeserializer(item) {
    return {
        clientId: item["clientId"],
        clientSecret: item["clientSecret"],
        tenantId: item["tenantId"],
        kind: item["kind"],
        subscriptionId: item["subscriptionId"],
    };
}
function _sourceControlCollectionDeserializer(item) {
    return {
        value: sourceControlArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function sourceControlArraySerializer(result) {
    return result.map((item) => {
        return sourceControlSerializer(item);
    });
}
function sourceControlArrayDeserializer(result) {
    return result.map((item) => {
        return sourceControlDeserializer(item);
    });
}
function containerAppSerializer(item) {
    return {
        tags: item["tags"],
        location: item["location"],
        properties: areAllPropsUndefined(item, [
            "managedEnvironmentId",
            "environmentId",
            "networking",
            "workloadProfileName",
            "configuration",
            "template",
        ])
            ? undefined
            : _containerAppPropertiesSerializer(item),
        extendedLocation: !item["extendedLocation"]
            ? item["extendedLocation"]
            : extendedLocationSerializer(item["extendedLocation"]),
        identity: !item["identity"]
            ? item["identity"]
            : managedServiceIdentitySerializer(item["identity"]),
        managedBy: item["managedBy"],
        kind: item["kind"],
    };
}
function containerAppDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _containerAppPropertiesDeserializer(item["properties"])),
        extendedLocation: !item["extendedLocation"]
            ? item["extendedLocation"]
            : extendedLocationDeserializer(item["extendedLocation"]),
        identity: !item["identity"]
            ? item["identity"]
            : managedServiceIdentityDeserializer(item["identity"]),
        managedBy: item["managedBy"],
        kind: item["kind"],
    };
}
function containerAppPropertiesSerializer(item) {
    return {
        managedEnvironmentId: item["managedEnvironmentId"],
        environmentId: item["environmentId"],
        networking: !item["networking"]
            ? item["networking"]
            : containerAppNetworkingConfigurationSerializer(item["networking"]),
        workloadProfileName: item["workloadProfileName"],
        configuration: !item["configuration"]
            ? item["configuration"]
            : configurationSerializer(item["configuration"]),
        template: !item["template"] ? item["template"] : templateSerializer(item["template"]),
    };
}
function containerAppPropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        runningStatus: item["runningStatus"],
        managedEnvironmentId: item["managedEnvironmentId"],
        environmentId: item["environmentId"],
        networking: !item["networking"]
            ? item["networking"]
            : containerAppNetworkingConfigurationDeserializer(item["networking"]),
        workloadProfileName: item["workloadProfileName"],
        latestRevisionName: item["latestRevisionName"],
        latestReadyRevisionName: item["latestReadyRevisionName"],
        latestRevisionFqdn: item["latestRevisionFqdn"],
        customDomainVerificationId: item["customDomainVerificationId"],
        configuration: !item["configuration"]
            ? item["configuration"]
            : configurationDeserializer(item["configuration"]),
        template: !item["template"] ? item["template"] : templateDeserializer(item["template"]),
        outboundIpAddresses: !item["outboundIpAddresses"]
            ? item["outboundIpAddresses"]
            : item["outboundIpAddresses"].map((p) => {
                return p;
            }),
        eventStreamEndpoint: item["eventStreamEndpoint"],
    };
}
/** Provisioning state of the Container App. */
var KnownContainerAppProvisioningState;
(function (KnownContainerAppProvisioningState) {
    /** InProgress */
    KnownContainerAppProvisioningState["InProgress"] = "InProgress";
    /** Succeeded */
    KnownContainerAppProvisioningState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownContainerAppProvisioningState["Failed"] = "Failed";
    /** Canceled */
    KnownContainerAppProvisioningState["Canceled"] = "Canceled";
    /** Deleting */
    KnownContainerAppProvisioningState["Deleting"] = "Deleting";
})(KnownContainerAppProvisioningState || (KnownContainerAppProvisioningState = {}));
/** Running status of the Container App. */
var KnownContainerAppRunningStatus;
(function (KnownContainerAppRunningStatus) {
    /** Container App is transitioning between Stopped and Running states. */
    KnownContainerAppRunningStatus["Progressing"] = "Progressing";
    /** Container App is in Running state. */
    KnownContainerAppRunningStatus["Running"] = "Running";
    /** Container App is in Stopped state. */
    KnownContainerAppRunningStatus["Stopped"] = "Stopped";
    /** Container App Job is in Suspended state. */
    KnownContainerAppRunningStatus["Suspended"] = "Suspended";
    /** Container App Job is in Ready state. */
    KnownContainerAppRunningStatus["Ready"] = "Ready";
})(KnownContainerAppRunningStatus || (KnownContainerAppRunningStatus = {}));
function containerAppNetworkingConfigurationSerializer(item) {
    return { outboundVnetSubnetId: item["outboundVnetSubnetId"] };
}
function containerAppNetworkingConfigurationDeserializer(item) {
    return {
        outboundVnetSubnetId: item["outboundVnetSubnetId"],
    };
}
function configurationSerializer(item) {
    return {
        secrets: !item["secrets"] ? item["secrets"] : secretArraySerializer(item["secrets"]),
        activeRevisionsMode: item["activeRevisionsMode"],
        ingress: !item["ingress"] ? item["ingress"] : ingressSerializer(item["ingress"]),
        registries: !item["registries"]
            ? item["registries"]
            : registryCredentialsArraySerializer(item["registries"]),
        dapr: !item["dapr"] ? item["dapr"] : daprSerializer(item["dapr"]),
        runtime: !item["runtime"] ? item["runtime"] : runtimeSerializer(item["runtime"]),
        maxInactiveRevisions: item["maxInactiveRevisions"],
        service: !item["service"] ? item["service"] : serviceSerializer(item["service"]),
        identitySettings: !item["identitySettings"]
            ? item["identitySettings"]
            : identitySettingsArraySerializer(item["identitySettings"]),
    };
}
function configurationDeserializer(item) {
    return {
        secrets: !item["secrets"] ? item["secrets"] : secretArrayDeserializer(item["secrets"]),
        activeRevisionsMode: item["activeRevisionsMode"],
        ingress: !item["ingress"] ? item["ingress"] : ingressDeserializer(item["ingress"]),
        registries: !item["registries"]
            ? item["registries"]
            : registryCredentialsArrayDeserializer(item["registries"]),
        dapr: !item["dapr"] ? item["dapr"] : daprDeserializer(item["dapr"]),
        runtime: !item["runtime"] ? item["runtime"] : runtimeDeserializer(item["runtime"]),
        maxInactiveRevisions: item["maxInactiveRevisions"],
        service: !item["service"] ? item["service"] : serviceDeserializer(item["service"]),
        identitySettings: !item["identitySettings"]
            ? item["identitySettings"]
            : identitySettingsArrayDeserializer(item["identitySettings"]),
    };
}
function secretArraySerializer(result) {
    return result.map((item) => {
        return secretSerializer(item);
    });
}
function secretArrayDeserializer(result) {
    return result.map((item) => {
        return secretDeserializer(item);
    });
}
function secretSerializer(item) {
    return {
        name: item["name"],
        value: item["value"],
        identity: item["identity"],
        keyVaultUrl: item["keyVaultUrl"],
    };
}
function secretDeserializer(item) {
    return {
        name: item["name"],
        value: item["value"],
        identity: item["identity"],
        keyVaultUrl: item["keyVaultUrl"],
    };
}
/** Controls how active revisions are handled for the Container app. */
var KnownActiveRevisionsMode;
(function (KnownActiveRevisionsMode) {
    /** Multiple */
    KnownActiveRevisionsMode["Multiple"] = "Multiple";
    /** Single */
    KnownActiveRevisionsMode["Single"] = "Single";
})(KnownActiveRevisionsMode || (KnownActiveRevisionsMode = {}));
function ingressSerializer(item) {
    return {
        external: item["external"],
        targetPort: item["targetPort"],
        exposedPort: item["exposedPort"],
        transport: item["transport"],
        traffic: !item["traffic"] ? item["traffic"] : trafficWeightArraySerializer(item["traffic"]),
        customDomains: !item["customDomains"]
            ? item["customDomains"]
            : customDomainArraySerializer(item["customDomains"]),
        allowInsecure: item["allowInsecure"],
        ipSecurityRestrictions: !item["ipSecurityRestrictions"]
            ? item["ipSecurityRestrictions"]
            : ipSecurityRestrictionRuleArraySerializer(item["ipSecurityRestrictions"]),
        stickySessions: !item["stickySessions"]
            ? item["stickySessions"]
            : ingressStickySessionsSerializer(item["stickySessions"]),
        clientCertificateMode: item["clientCertificateMode"],
        corsPolicy: !item["corsPolicy"] ? item["corsPolicy"] : corsPolicySerializer(item["corsPolicy"]),
        additionalPortMappings: !item["additionalPortMappings"]
            ? item["additionalPortMappings"]
            : ingressPortMappingArraySerializer(item["additionalPortMappings"]),
    };
}
function ingressDeserializer(item) {
    return {
        fqdn: item["fqdn"],
        external: item["external"],
        targetPort: item["targetPort"],
        exposedPort: item["exposedPort"],
        transport: item["transport"],
        traffic: !item["traffic"] ? item["traffic"] : trafficWeightArrayDeserializer(item["traffic"]),
        customDomains: !item["customDomains"]
            ? item["customDomains"]
            : customDomainArrayDeserializer(item["customDomains"]),
        allowInsecure: item["allowInsecure"],
        ipSecurityRestrictions: !item["ipSecurityRestrictions"]
            ? item["ipSecurityRestrictions"]
            : ipSecurityRestrictionRuleArrayDeserializer(item["ipSecurityRestrictions"]),
        stickySessions: !item["stickySessions"]
            ? item["stickySessions"]
            : ingressStickySessionsDeserializer(item["stickySessions"]),
        clientCertificateMode: item["clientCertificateMode"],
        corsPolicy: !item["corsPolicy"]
            ? item["corsPolicy"]
            : corsPolicyDeserializer(item["corsPolicy"]),
        additionalPortMappings: !item["additionalPortMappings"]
            ? item["additionalPortMappings"]
            : ingressPortMappingArrayDeserializer(item["additionalPortMappings"]),
    };
}
/** Ingress transport protocol */
var KnownIngressTransportMethod;
(function (KnownIngressTransportMethod) {
    /** auto */
    KnownIngressTransportMethod["Auto"] = "auto";
    /** http */
    KnownIngressTransportMethod["Http"] = "http";
    /** http2 */
    KnownIngressTransportMethod["Http2"] = "http2";
    /** tcp */
    KnownIngressTransportMethod["Tcp"] = "tcp";
})(KnownIngressTransportMethod || (KnownIngressTransportMethod = {}));
function trafficWeightArraySerializer(result) {
    return result.map((item) => {
        return trafficWeightSerializer(item);
    });
}
function trafficWeightArrayDeserializer(result) {
    return result.map((item) => {
        return trafficWeightDeserializer(item);
    });
}
function trafficWeightSerializer(item) {
    return {
        revisionName: item["revisionName"],
        weight: item["weight"],
        latestRevision: item["latestRevision"],
        label: item["label"],
    };
}
function trafficWeightDeserializer(item) {
    return {
        revisionName: item["revisionName"],
        weight: item["weight"],
        latestRevision: item["latestRevision"],
        label: item["label"],
    };
}
function customDomainArraySerializer(result) {
    return result.map((item) => {
        return customDomainSerializer(item);
    });
}
function customDomainArrayDeserializer(result) {
    return result.map((item) => {
        return customDomainDeserializer(item);
    });
}
function customDomainSerializer(item) {
    return {
        name: item["name"],
        bindingType: item["bindingType"],
        certificateId: item["certificateId"],
    };
}
function customDomainDeserializer(item) {
    return {
        name: item["name"],
        bindingType: item["bindingType"],
        certificateId: item["certificateId"],
    };
}
/** Custom Domain binding type. */
var KnownBindingType;
(function (KnownBindingType) {
    /** Disabled */
    KnownBindingType["Disabled"] = "Disabled";
    /** SniEnabled */
    KnownBindingType["SniEnabled"] = "SniEnabled";
    /** Auto */
    KnownBindingType["Auto"] = "Auto";
})(KnownBindingType || (KnownBindingType = {}));
function ipSecurityRestrictionRuleArraySerializer(result) {
    return result.map((item) => {
        return ipSecurityRestrictionRuleSerializer(item);
    });
}
function ipSecurityRestrictionRuleArrayDeserializer(result) {
    return result.map((item) => {
        return ipSecurityRestrictionRuleDeserializer(item);
    });
}
function ipSecurityRestrictionRuleSerializer(item) {
    return {
        name: item["name"],
        description: item["description"],
        ipAddressRange: item["ipAddressRange"],
        action: item["action"],
    };
}
function ipSecurityRestrictionRuleDeserializer(item) {
    return {
        name: item["name"],
        description: item["description"],
        ipAddressRange: item["ipAddressRange"],
        action: item["action"],
    };
}
/** Allow or Deny rules to determine for incoming IP. Note: Rules can only consist of ALL Allow or ALL Deny */
var KnownAction;
(function (KnownAction) {
    /** Allow */
    KnownAction["Allow"] = "Allow";
    /** Deny */
    KnownAction["Deny"] = "Deny";
})(KnownAction || (KnownAction = {}));
function ingressStickySessionsSerializer(item) {
    return { affinity: item["affinity"] };
}
function ingressStickySessionsDeserializer(item) {
    return {
        affinity: item["affinity"],
    };
}
/** Sticky Session Affinity */
var KnownAffinity;
(function (KnownAffinity) {
    /** sticky */
    KnownAffinity["Sticky"] = "sticky";
    /** none */
    KnownAffinity["None"] = "none";
})(KnownAffinity || (KnownAffinity = {}));
/** Client certificate mode for mTLS authentication. Ignore indicates server drops client certificate on forwarding. Accept indicates server forwards client certificate but does not require a client certificate. Require indicates server requires a client certificate. */
var KnownIngressClientCertificateMode;
(function (KnownIngressClientCertificateMode) {
    /** ignore */
    KnownIngressClientCertificateMode["Ignore"] = "ignore";
    /** accept */
    KnownIngressClientCertificateMode["Accept"] = "accept";
    /** require */
    KnownIngressClientCertificateMode["Require"] = "require";
})(KnownIngressClientCertificateMode || (KnownIngressClientCertificateMode = {}));
function corsPolicySerializer(item) {
    return {
        allowedOrigins: item["allowedOrigins"].map((p) => {
            return p;
        }),
        allowedMethods: !item["allowedMethods"]
            ? item["allowedMethods"]
            : item["allowedMethods"].map((p) => {
                return p;
            }),
        allowedHeaders: !item["allowedHeaders"]
            ? item["allowedHeaders"]
            : item["allowedHeaders"].map((p) => {
                return p;
            }),
        exposeHeaders: !item["exposeHeaders"]
            ? item["exposeHeaders"]
            : item["exposeHeaders"].map((p) => {
                return p;
            }),
        maxAge: item["maxAge"],
        allowCredentials: item["allowCredentials"],
    };
}
function corsPolicyDeserializer(item) {
    return {
        allowedOrigins: item["allowedOrigins"].map((p) => {
            return p;
        }),
        allowedMethods: !item["allowedMethods"]
            ? item["allowedMethods"]
            : item["allowedMethods"].map((p) => {
                return p;
            }),
        allowedHeaders: !item["allowedHeaders"]
            ? item["allowedHeaders"]
            : item["allowedHeaders"].map((p) => {
                return p;
            }),
        exposeHeaders: !item["exposeHeaders"]
            ? item["exposeHeaders"]
            : item["exposeHeaders"].map((p) => {
                return p;
            }),
        maxAge: item["maxAge"],
        allowCredentials: item["allowCredentials"],
    };
}
function ingressPortMappingArraySerializer(result) {
    return result.map((item) => {
        return ingressPortMappingSerializer(item);
    });
}
function ingressPortMappingArrayDeserializer(result) {
    return result.map((item) => {
        return ingressPortMappingDeserializer(item);
    });
}
function ingressPortMappingSerializer(item) {
    return {
        external: item["external"],
        targetPort: item["targetPort"],
        exposedPort: item["exposedPort"],
    };
}
function ingressPortMappingDeserializer(item) {
    return {
        external: item["external"],
        targetPort: item["targetPort"],
        exposedPort: item["exposedPort"],
    };
}
function registryCredentialsArraySerializer(result) {
    return result.map((item) => {
        return registryCredentialsSerializer(item);
    });
}
function registryCredentialsArrayDeserializer(result) {
    return result.map((item) => {
        return registryCredentialsDeserializer(item);
    });
}
function registryCredentialsSerializer(item) {
    return {
        server: item["server"],
        username: item["username"],
        passwordSecretRef: item["passwordSecretRef"],
        identity: item["identity"],
    };
}
function registryCredentialsDeserializer(item) {
    return {
        server: item["server"],
        username: item["username"],
        passwordSecretRef: item["passwordSecretRef"],
        identity: item["identity"],
    };
}
function daprSerializer(item) {
    return {
        enabled: item["enabled"],
        appId: item["appId"],
        appProtocol: item["appProtocol"],
        appPort: item["appPort"],
        httpReadBufferSize: item["httpReadBufferSize"],
        httpMaxRequestSize: item["httpMaxRequestSize"],
        logLevel: item["logLevel"],
        enableApiLogging: item["enableApiLogging"],
        appHealth: !item["appHealth"] ? item["appHealth"] : daprAppHealthSerializer(item["appHealth"]),
        maxConcurrency: item["maxConcurrency"],
    };
}
function daprDeserializer(item) {
    return {
        enabled: item["enabled"],
        appId: item["appId"],
        appProtocol: item["appProtocol"],
        appPort: item["appPort"],
        httpReadBufferSize: item["httpReadBufferSize"],
        httpMaxRequestSize: item["httpMaxRequestSize"],
        logLevel: item["logLevel"],
        enableApiLogging: item["enableApiLogging"],
        appHealth: !item["appHealth"]
            ? item["appHealth"]
            : daprAppHealthDeserializer(item["appHealth"]),
        maxConcurrency: item["maxConcurrency"],
    };
}
/** Tells Dapr which protocol your application is using. Valid options are http and grpc. Default is http */
var KnownAppProtocol;
(function (KnownAppProtocol) {
    /** http */
    KnownAppProtocol["Http"] = "http";
    /** grpc */
    KnownAppProtocol["Grpc"] = "grpc";
})(KnownAppProtocol || (KnownAppProtocol = {}));
/** Sets the log level for the Dapr sidecar. Allowed values are debug, info, warn, error. Default is info. */
var KnownLogLevel;
(function (KnownLogLevel) {
    /** info */
    KnownLogLevel["Info"] = "info";
    /** debug */
    KnownLogLevel["Debug"] = "debug";
    /** warn */
    KnownLogLevel["Warn"] = "warn";
    /** error */
    KnownLogLevel["Error"] = "error";
})(KnownLogLevel || (KnownLogLevel = {}));
function daprAppHealthSerializer(item) {
    return {
        enabled: item["enabled"],
        path: item["path"],
        probeIntervalSeconds: item["probeIntervalSeconds"],
        probeTimeoutMilliseconds: item["probeTimeoutMilliseconds"],
        threshold: item["threshold"],
    };
}
function daprAppHealthDeserializer(item) {
    return {
        enabled: item["enabled"],
        path: item["path"],
        probeIntervalSeconds: item["probeIntervalSeconds"],
        probeTimeoutMilliseconds: item["probeTimeoutMilliseconds"],
        threshold: item["threshold"],
    };
}
function runtimeSerializer(item) {
    return { java: !item["java"] ? item["java"] : runtimeJavaSerializer(item["java"]) };
}
function runtimeDeserializer(item) {
    return {
        java: !item["java"] ? item["java"] : runtimeJavaDeserializer(item["java"]),
    };
}
function runtimeJavaSerializer(item) {
    return { enableMetrics: item["enableMetrics"] };
}
function runtimeJavaDeserializer(item) {
    return {
        enableMetrics: item["enableMetrics"],
    };
}
function serviceSerializer(item) {
    return { type: item["type"] };
}
function serviceDeserializer(item) {
    return {
        type: item["type"],
    };
}
function identitySettingsArraySerializer(result) {
    return result.map((item) => {
        return identitySettingsSerializer(item);
    });
}
function identitySettingsArrayDeserializer(result) {
    return result.map((item) => {
        return identitySettingsDeserializer(item);
    });
}
function identitySettingsSerializer(item) {
    return { identity: item["identity"], lifecycle: item["lifecycle"] };
}
function identitySettingsDeserializer(item) {
    return {
        identity: item["identity"],
        lifecycle: item["lifecycle"],
    };
}
/** Use to select the lifecycle stages of a Container App during which the Managed Identity should be available. */
var KnownIdentitySettingsLifeCycle;
(function (KnownIdentitySettingsLifeCycle) {
    /** Do not use managed identity during any lifecycle stage. */
    KnownIdentitySettingsLifeCycle["None"] = "None";
    /** Use managed identity during the main stage of the Container App lifecycle. */
    KnownIdentitySettingsLifeCycle["Main"] = "Main";
    /** Use managed identity during the init stage of the Container App lifecycle. */
    KnownIdentitySettingsLifeCycle["Init"] = "Init";
    /** Use managed identity during all lifecycle stages of the Container App. */
    KnownIdentitySettingsLifeCycle["All"] = "All";
})(KnownIdentitySettingsLifeCycle || (KnownIdentitySettingsLifeCycle = {}));
function templateSerializer(item) {
    return {
        revisionSuffix: item["revisionSuffix"],
        terminationGracePeriodSeconds: item["terminationGracePeriodSeconds"],
        initContainers: !item["initContainers"]
            ? item["initContainers"]
            : initContainerArraySerializer(item["initContainers"]),
        containers: !item["containers"]
            ? item["containers"]
            : containerArraySerializer(item["containers"]),
        scale: !item["scale"] ? item["scale"] : scaleSerializer(item["scale"]),
        volumes: !item["volumes"] ? item["volumes"] : volumeArraySerializer(item["volumes"]),
        serviceBinds: !item["serviceBinds"]
            ? item["serviceBinds"]
            : serviceBindArraySerializer(item["serviceBinds"]),
    };
}
function templateDeserializer(item) {
    return {
        revisionSuffix: item["revisionSuffix"],
        terminationGracePeriodSeconds: item["terminationGracePeriodSeconds"],
        initContainers: !item["initContainers"]
            ? item["initContainers"]
            : initContainerArrayDeserializer(item["initContainers"]),
        containers: !item["containers"]
            ? item["containers"]
            : containerArrayDeserializer(item["containers"]),
        scale: !item["scale"] ? item["scale"] : scaleDeserializer(item["scale"]),
        volumes: !item["volumes"] ? item["volumes"] : volumeArrayDeserializer(item["volumes"]),
        serviceBinds: !item["serviceBinds"]
            ? item["serviceBinds"]
            : serviceBindArrayDeserializer(item["serviceBinds"]),
    };
}
function initContainerArraySerializer(result) {
    return result.map((item) => {
        return initContainerSerializer(item);
    });
}
function initContainerArrayDeserializer(result) {
    return result.map((item) => {
        return initContainerDeserializer(item);
    });
}
function initContainerSerializer(item) {
    return {
        image: item["image"],
        name: item["name"],
        command: !item["command"]
            ? item["command"]
            : item["command"].map((p) => {
                return p;
            }),
        args: !item["args"]
            ? item["args"]
            : item["args"].map((p) => {
                return p;
            }),
        env: !item["env"] ? item["env"] : environmentVarArraySerializer(item["env"]),
        resources: !item["resources"]
            ? item["resources"]
            : containerResourcesSerializer(item["resources"]),
        volumeMounts: !item["volumeMounts"]
            ? item["volumeMounts"]
            : volumeMountArraySerializer(item["volumeMounts"]),
    };
}
function initContainerDeserializer(item) {
    return {
        image: item["image"],
        name: item["name"],
        command: !item["command"]
            ? item["command"]
            : item["command"].map((p) => {
                return p;
            }),
        args: !item["args"]
            ? item["args"]
            : item["args"].map((p) => {
                return p;
            }),
        env: !item["env"] ? item["env"] : environmentVarArrayDeserializer(item["env"]),
        resources: !item["resources"]
            ? item["resources"]
            : containerResourcesDeserializer(item["resources"]),
        volumeMounts: !item["volumeMounts"]
            ? item["volumeMounts"]
            : volumeMountArrayDeserializer(item["volumeMounts"]),
    };
}
function containerArraySerializer(result) {
    return result.map((item) => {
        return containerSerializer(item);
    });
}
function containerArrayDeserializer(result) {
    return result.map((item) => {
        return containerDeserializer(item);
    });
}
function containerSerializer(item) {
    return {
        image: item["image"],
        name: item["name"],
        command: !item["command"]
            ? item["command"]
            : item["command"].map((p) => {
                return p;
            }),
        args: !item["args"]
            ? item["args"]
            : item["args"].map((p) => {
                return p;
            }),
        env: !item["env"] ? item["env"] : environmentVarArraySerializer(item["env"]),
        resources: !item["resources"]
            ? item["resources"]
            : containerResourcesSerializer(item["resources"]),
        volumeMounts: !item["volumeMounts"]
            ? item["volumeMounts"]
            : volumeMountArraySerializer(item["volumeMounts"]),
        probes: !item["probes"] ? item["probes"] : containerAppProbeArraySerializer(item["probes"]),
    };
}
function containerDeserializer(item) {
    return {
        image: item["image"],
        name: item["name"],
        command: !item["command"]
            ? item["command"]
            : item["command"].map((p) => {
                return p;
            }),
        args: !item["args"]
            ? item["args"]
            : item["args"].map((p) => {
                return p;
            }),
        env: !item["env"] ? item["env"] : environmentVarArrayDeserializer(item["env"]),
        resources: !item["resources"]
            ? item["resources"]
            : containerResourcesDeserializer(item["resources"]),
        volumeMounts: !item["volumeMounts"]
            ? item["volumeMounts"]
            : volumeMountArrayDeserializer(item["volumeMounts"]),
        probes: !item["probes"] ? item["probes"] : containerAppProbeArrayDeserializer(item["probes"]),
    };
}
function containerAppProbeArraySerializer(result) {
    return result.map((item) => {
        return containerAppProbeSerializer(item);
    });
}
function containerAppProbeArrayDeserializer(result) {
    return result.map((item) => {
        return containerAppProbeDeserializer(item);
    });
}
function containerAppProbeSerializer(item) {
    return {
        failureThreshold: item["failureThreshold"],
        httpGet: !item["httpGet"]
            ? item["httpGet"]
            : containerAppProbeHttpGetSerializer(item["httpGet"]),
        initialDelaySeconds: item["initialDelaySeconds"],
        periodSeconds: item["periodSeconds"],
        successThreshold: item["successThreshold"],
        tcpSocket: !item["tcpSocket"]
            ? item["tcpSocket"]
            : containerAppProbeTcpSocketSerializer(item["tcpSocket"]),
        terminationGracePeriodSeconds: item["terminationGracePeriodSeconds"],
        timeoutSeconds: item["timeoutSeconds"],
        type: item["type"],
    };
}
function containerAppProbeDeserializer(item) {
    return {
        failureThreshold: item["failureThreshold"],
        httpGet: !item["httpGet"]
            ? item["httpGet"]
            : containerAppProbeHttpGetDeserializer(item["httpGet"]),
        initialDelaySeconds: item["initialDelaySeconds"],
        periodSeconds: item["periodSeconds"],
        successThreshold: item["successThreshold"],
        tcpSocket: !item["tcpSocket"]
            ? item["tcpSocket"]
            : containerAppProbeTcpSocketDeserializer(item["tcpSocket"]),
        terminationGracePeriodSeconds: item["terminationGracePeriodSeconds"],
        timeoutSeconds: item["timeoutSeconds"],
        type: item["type"],
    };
}
function containerAppProbeHttpGetSerializer(item) {
    return {
        host: item["host"],
        httpHeaders: !item["httpHeaders"]
            ? item["httpHeaders"]
            : containerAppProbeHttpGetHttpHeadersItemArraySerializer(item["httpHeaders"]),
        path: item["path"],
        port: item["port"],
        scheme: item["scheme"],
    };
}
function containerAppProbeHttpGetDeserializer(item) {
    return {
        host: item["host"],
        httpHeaders: !item["httpHeaders"]
            ? item["httpHeaders"]
            : containerAppProbeHttpGetHttpHeadersItemArrayDeserializer(item["httpHeaders"]),
        path: item["path"],
        port: item["port"],
        scheme: item["scheme"],
    };
}
function containerAppProbeHttpGetHttpHeadersItemArraySerializer(result) {
    return result.map((item) => {
        return containerAppProbeHttpGetHttpHeadersItemSerializer(item);
    });
}
function containerAppProbeHttpGetHttpHeadersItemArrayDeserializer(result) {
    return result.map((item) => {
        return containerAppProbeHttpGetHttpHeadersItemDeserializer(item);
    });
}
function containerAppProbeHttpGetHttpHeadersItemSerializer(item) {
    return { name: item["name"], value: item["value"] };
}
function containerAppProbeHttpGetHttpHeadersItemDeserializer(item) {
    return {
        name: item["name"],
        value: item["value"],
    };
}
function containerAppProbeTcpSocketSerializer(item) {
    return { host: item["host"], port: item["port"] };
}
function containerAppProbeTcpSocketDeserializer(item) {
    return {
        host: item["host"],
        port: item["port"],
    };
}
/** The type of probe. */
var KnownType;
(function (KnownType) {
    /** Liveness */
    KnownType["Liveness"] = "Liveness";
    /** Readiness */
    KnownType["Readiness"] = "Readiness";
    /** Startup */
    KnownType["Startup"] = "Startup";
})(KnownType || (KnownType = {}));
function scaleSerializer(item) {
    return {
        minReplicas: item["minReplicas"],
        maxReplicas: item["maxReplicas"],
        cooldownPeriod: item["cooldownPeriod"],
        pollingInterval: item["pollingInterval"],
        allowScalingRuleOverride: item["allowScalingRuleOverride"],
        rules: !item["rules"] ? item["rules"] : scaleRuleArraySerializer(item["rules"]),
    };
}
function scaleDeserializer(item) {
    return {
        minReplicas: item["minReplicas"],
        maxReplicas: item["maxReplicas"],
        cooldownPeriod: item["cooldownPeriod"],
        pollingInterval: item["pollingInterval"],
        allowScalingRuleOverride: item["allowScalingRuleOverride"],
        rules: !item["rules"] ? item["rules"] : scaleRuleArrayDeserializer(item["rules"]),
    };
}
function scaleRuleArraySerializer(result) {
    return result.map((item) => {
        return scaleRuleSerializer(item);
    });
}
function scaleRuleArrayDeserializer(result) {
    return result.map((item) => {
        return scaleRuleDeserializer(item);
    });
}
function scaleRuleSerializer(item) {
    return {
        name: item["name"],
        azureQueue: !item["azureQueue"]
            ? item["azureQueue"]
            : queueScaleRuleSerializer(item["azureQueue"]),
        custom: !item["custom"] ? item["custom"] : customScaleRuleSerializer(item["custom"]),
        http: !item["http"] ? item["http"] : httpScaleRuleSerializer(item["http"]),
        tcp: !item["tcp"] ? item["tcp"] : tcpScaleRuleSerializer(item["tcp"]),
    };
}
function scaleRuleDeserializer(item) {
    return {
        name: item["name"],
        azureQueue: !item["azureQueue"]
            ? item["azureQueue"]
            : queueScaleRuleDeserializer(item["azureQueue"]),
        custom: !item["custom"] ? item["custom"] : customScaleRuleDeserializer(item["custom"]),
        http: !item["http"] ? item["http"] : httpScaleRuleDeserializer(item["http"]),
        tcp: !item["tcp"] ? item["tcp"] : tcpScaleRuleDeserializer(item["tcp"]),
    };
}
function queueScaleRuleSerializer(item) {
    return {
        accountName: item["accountName"],
        queueName: item["queueName"],
        queueLength: item["queueLength"],
        auth: !item["auth"] ? item["auth"] : scaleRuleAuthArraySerializer(item["auth"]),
        identity: item["identity"],
    };
}
function queueScaleRuleDeserializer(item) {
    return {
        accountName: item["accountName"],
        queueName: item["queueName"],
        queueLength: item["queueLength"],
        auth: !item["auth"] ? item["auth"] : scaleRuleAuthArrayDeserializer(item["auth"]),
        identity: item["identity"],
    };
}
function scaleRuleAuthArraySerializer(result) {
    return result.map((item) => {
        return scaleRuleAuthSerializer(item);
    });
}
function scaleRuleAuthArrayDeserializer(result) {
    return result.map((item) => {
        return scaleRuleAuthDeserializer(item);
    });
}
function scaleRuleAuthSerializer(item) {
    return { secretRef: item["secretRef"], triggerParameter: item["triggerParameter"] };
}
function scaleRuleAuthDeserializer(item) {
    return {
        secretRef: item["secretRef"],
        triggerParameter: item["triggerParameter"],
    };
}
function customScaleRuleSerializer(item) {
    return {
        type: item["type"],
        metadata: item["metadata"],
        auth: !item["auth"] ? item["auth"] : scaleRuleAuthArraySerializer(item["auth"]),
        identity: item["identity"],
    };
}
function customScaleRuleDeserializer(item) {
    return {
        type: item["type"],
        metadata: !item["metadata"]
            ? item["metadata"]
            : Object.fromEntries(Object.entries(item["metadata"]).map(([k, p]) => [k, p])),
        auth: !item["auth"] ? item["auth"] : scaleRuleAuthArrayDeserializer(item["auth"]),
        identity: item["identity"],
    };
}
function httpScaleRuleSerializer(item) {
    return {
        metadata: item["metadata"],
        auth: !item["auth"] ? item["auth"] : scaleRuleAuthArraySerializer(item["auth"]),
        identity: item["identity"],
    };
}
function httpScaleRuleDeserializer(item) {
    return {
        metadata: !item["metadata"]
            ? item["metadata"]
            : Object.fromEntries(Object.entries(item["metadata"]).map(([k, p]) => [k, p])),
        auth: !item["auth"] ? item["auth"] : scaleRuleAuthArrayDeserializer(item["auth"]),
        identity: item["identity"],
    };
}
function tcpScaleRuleSerializer(item) {
    return {
        metadata: item["metadata"],
        auth: !item["auth"] ? item["auth"] : scaleRuleAuthArraySerializer(item["auth"]),
        identity: item["identity"],
    };
}
function tcpScaleRuleDeserializer(item) {
    return {
        metadata: !item["metadata"]
            ? item["metadata"]
            : Object.fromEntries(Object.entries(item["metadata"]).map(([k, p]) => [k, p])),
        auth: !item["auth"] ? item["auth"] : scaleRuleAuthArrayDeserializer(item["auth"]),
        identity: item["identity"],
    };
}
function volumeArraySerializer(result) {
    return result.map((item) => {
        return volumeSerializer(item);
    });
}
function volumeArrayDeserializer(result) {
    return result.map((item) => {
        return volumeDeserializer(item);
    });
}
function volumeSerializer(item) {
    return {
        name: item["name"],
        storageType: item["storageType"],
        storageName: item["storageName"],
        secrets: !item["secrets"] ? item["secrets"] : secretVolumeItemArraySerializer(item["secrets"]),
        mountOptions: item["mountOptions"],
    };
}
function volumeDeserializer(item) {
    return {
        name: item["name"],
        storageType: item["storageType"],
        storageName: item["storageName"],
        secrets: !item["secrets"]
            ? item["secrets"]
            : secretVolumeItemArrayDeserializer(item["secrets"]),
        mountOptions: item["mountOptions"],
    };
}
/** Storage type for the volume. If not provided, use EmptyDir. */
var KnownStorageType;
(function (KnownStorageType) {
    /** AzureFile */
    KnownStorageType["AzureFile"] = "AzureFile";
    /** EmptyDir */
    KnownStorageType["EmptyDir"] = "EmptyDir";
    /** Secret */
    KnownStorageType["Secret"] = "Secret";
    /** NfsAzureFile */
    KnownStorageType["NfsAzureFile"] = "NfsAzureFile";
})(KnownStorageType || (KnownStorageType = {}));
function secretVolumeItemArraySerializer(result) {
    return result.map((item) => {
        return secretVolumeItemSerializer(item);
    });
}
function secretVolumeItemArrayDeserializer(result) {
    return result.map((item) => {
        return secretVolumeItemDeserializer(item);
    });
}
function secretVolumeItemSerializer(item) {
    return { secretRef: item["secretRef"], path: item["path"] };
}
function secretVolumeItemDeserializer(item) {
    return {
        secretRef: item["secretRef"],
        path: item["path"],
    };
}
function serviceBindArraySerializer(result) {
    return result.map((item) => {
        return serviceBindSerializer(item);
    });
}
function serviceBindArrayDeserializer(result) {
    return result.map((item) => {
        return serviceBindDeserializer(item);
    });
}
function serviceBindSerializer(item) {
    return { serviceId: item["serviceId"], name: item["name"] };
}
function serviceBindDeserializer(item) {
    return {
        serviceId: item["serviceId"],
        name: item["name"],
    };
}
function extendedLocationSerializer(item) {
    return { name: item["name"], type: item["type"] };
}
function extendedLocationDeserializer(item) {
    return {
        name: item["name"],
        type: item["type"],
    };
}
/** The type of extendedLocation. */
var KnownExtendedLocationTypes;
(function (KnownExtendedLocationTypes) {
    /** CustomLocation */
    KnownExtendedLocationTypes["CustomLocation"] = "CustomLocation";
})(KnownExtendedLocationTypes || (KnownExtendedLocationTypes = {}));
/** Metadata to represent the container app kind, representing if a container app is workflowapp or functionapp. */
var KnownKind;
(function (KnownKind) {
    /** workflowapp */
    KnownKind["Workflowapp"] = "workflowapp";
    /** functionapp */
    KnownKind["Functionapp"] = "functionapp";
})(KnownKind || (KnownKind = {}));
function baseContainerSerializer(item) {
    return {
        image: item["image"],
        name: item["name"],
        command: !item["command"]
            ? item["command"]
            : item["command"].map((p) => {
                return p;
            }),
        args: !item["args"]
            ? item["args"]
            : item["args"].map((p) => {
                return p;
            }),
        env: !item["env"] ? item["env"] : environmentVarArraySerializer(item["env"]),
        resources: !item["resources"]
            ? item["resources"]
            : containerResourcesSerializer(item["resources"]),
        volumeMounts: !item["volumeMounts"]
            ? item["volumeMounts"]
            : volumeMountArraySerializer(item["volumeMounts"]),
    };
}
function baseContainerDeserializer(item) {
    return {
        image: item["image"],
        name: item["name"],
        command: !item["command"]
            ? item["command"]
            : item["command"].map((p) => {
                return p;
            }),
        args: !item["args"]
            ? item["args"]
            : item["args"].map((p) => {
                return p;
            }),
        env: !item["env"] ? item["env"] : environmentVarArrayDeserializer(item["env"]),
        resources: !item["resources"]
            ? item["resources"]
            : containerResourcesDeserializer(item["resources"]),
        volumeMounts: !item["volumeMounts"]
            ? item["volumeMounts"]
            : volumeMountArrayDeserializer(item["volumeMounts"]),
    };
}
function volumeMountArraySerializer(result) {
    return result.map((item) => {
        return volumeMountSerializer(item);
    });
}
function volumeMountArrayDeserializer(result) {
    return result.map((item) => {
        return volumeMountDeserializer(item);
    });
}
function volumeMountSerializer(item) {
    return { volumeName: item["volumeName"], mountPath: item["mountPath"], subPath: item["subPath"] };
}
function volumeMountDeserializer(item) {
    return {
        volumeName: item["volumeName"],
        mountPath: item["mountPath"],
        subPath: item["subPath"],
    };
}
function _containerAppCollectionDeserializer(item) {
    return {
        value: containerAppArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function containerAppArraySerializer(result) {
    return result.map((item) => {
        return containerAppSerializer(item);
    });
}
function containerAppArrayDeserializer(result) {
    return result.map((item) => {
        return containerAppDeserializer(item);
    });
}
function customHostnameAnalysisResultDeserializer(item) {
    return {
        hostName: item["hostName"],
        isHostnameAlreadyVerified: item["isHostnameAlreadyVerified"],
        customDomainVerificationTest: item["customDomainVerificationTest"],
        customDomainVerificationFailureInfo: !item["customDomainVerificationFailureInfo"]
            ? item["customDomainVerificationFailureInfo"]
            : customHostnameAnalysisResultCustomDomainVerificationFailureInfoDeserializer(item["customDomainVerificationFailureInfo"]),
        hasConflictOnManagedEnvironment: item["hasConflictOnManagedEnvironment"],
        conflictWithEnvironmentCustomDomain: item["conflictWithEnvironmentCustomDomain"],
        conflictingContainerAppResourceId: item["conflictingContainerAppResourceId"],
        cNameRecords: !item["cNameRecords"]
            ? item["cNameRecords"]
            : item["cNameRecords"].map((p) => {
                return p;
            }),
        txtRecords: !item["txtRecords"]
            ? item["txtRecords"]
            : item["txtRecords"].map((p) => {
                return p;
            }),
        aRecords: !item["aRecords"]
            ? item["aRecords"]
            : item["aRecords"].map((p) => {
                return p;
            }),
        alternateCNameRecords: !item["alternateCNameRecords"]
            ? item["alternateCNameRecords"]
            : item["alternateCNameRecords"].map((p) => {
                return p;
            }),
        alternateTxtRecords: !item["alternateTxtRecords"]
            ? item["alternateTxtRecords"]
            : item["alternateTxtRecords"].map((p) => {
                return p;
            }),
    };
}
function customHostnameAnalysisResultCustomDomainVerificationFailureInfoDeserializer(item) {
    return {
        code: item["code"],
        message: item["message"],
        target: item["target"],
        details: !item["details"]
            ? item["details"]
            : customHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItemArrayDeserializer(item["details"]),
    };
}
function customHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItemArrayDeserializer(result) {
    return result.map((item) => {
        return customHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItemDeserializer(item);
    });
}
function customHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItemDeserializer(item) {
    return {
        code: item["code"],
        message: item["message"],
        target: item["target"],
    };
}
function secretsCollectionDeserializer(item) {
    return {
        value: containerAppSecretArrayDeserializer(item["value"]),
    };
}
function containerAppSecretArrayDeserializer(result) {
    return result.map((item) => {
        return containerAppSecretDeserializer(item);
    });
}
function containerAppSecretDeserializer(item) {
    return {
        name: item["name"],
        value: item["value"],
        identity: item["identity"],
        keyVaultUrl: item["keyVaultUrl"],
    };
}
function containerAppAuthTokenDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _containerAppAuthTokenPropertiesDeserializer(item["properties"])),
    };
}
function containerAppAuthTokenPropertiesDeserializer(item) {
    return {
        token: item["token"],
        expires: !item["expires"] ? item["expires"] : new Date(item["expires"]),
    };
}
function containerAppsFunctionDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _containerAppsFunctionPropertiesDeserializer(item["properties"])),
    };
}
function containerAppsFunctionPropertiesDeserializer(item) {
    return {
        invokeUrlTemplate: item["invokeUrlTemplate"],
        triggerType: item["triggerType"],
        language: item["language"],
        isDisabled: item["isDisabled"],
        state: item["state"],
    };
}
/** The state of a Container App function. */
var KnownContainerAppsFunctionState;
(function (KnownContainerAppsFunctionState) {
    /** The function is enabled. */
    KnownContainerAppsFunctionState["Enabled"] = "Enabled";
    /** The function is disabled. */
    KnownContainerAppsFunctionState["Disabled"] = "Disabled";
})(KnownContainerAppsFunctionState || (KnownContainerAppsFunctionState = {}));
function _containerAppsFunctionCollectionDeserializer(item) {
    return {
        value: containerAppsFunctionArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function containerAppsFunctionArrayDeserializer(result) {
    return result.map((item) => {
        return containerAppsFunctionDeserializer(item);
    });
}
function revisionDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _revisionPropertiesDeserializer(item["properties"])),
    };
}
function revisionPropertiesDeserializer(item) {
    return {
        createdTime: !item["createdTime"] ? item["createdTime"] : new Date(item["createdTime"]),
        lastActiveTime: !item["lastActiveTime"]
            ? item["lastActiveTime"]
            : new Date(item["lastActiveTime"]),
        fqdn: item["fqdn"],
        template: !item["template"] ? item["template"] : templateDeserializer(item["template"]),
        active: item["active"],
        replicas: item["replicas"],
        trafficWeight: item["trafficWeight"],
        provisioningError: item["provisioningError"],
        healthState: item["healthState"],
        provisioningState: item["provisioningState"],
        runningState: item["runningState"],
    };
}
/** Current health State of the revision */
var KnownRevisionHealthState;
(function (KnownRevisionHealthState) {
    /** Healthy */
    KnownRevisionHealthState["Healthy"] = "Healthy";
    /** Unhealthy */
    KnownRevisionHealthState["Unhealthy"] = "Unhealthy";
    /** None */
    KnownRevisionHealthState["None"] = "None";
})(KnownRevisionHealthState || (KnownRevisionHealthState = {}));
/** Current provisioning State of the revision */
var KnownRevisionProvisioningState;
(function (KnownRevisionProvisioningState) {
    /** Provisioning */
    KnownRevisionProvisioningState["Provisioning"] = "Provisioning";
    /** Provisioned */
    KnownRevisionProvisioningState["Provisioned"] = "Provisioned";
    /** Failed */
    KnownRevisionProvisioningState["Failed"] = "Failed";
    /** Deprovisioning */
    KnownRevisionProvisioningState["Deprovisioning"] = "Deprovisioning";
    /** Deprovisioned */
    KnownRevisionProvisioningState["Deprovisioned"] = "Deprovisioned";
})(KnownRevisionProvisioningState || (KnownRevisionProvisioningState = {}));
/** Current running state of the revision */
var KnownRevisionRunningState;
(function (KnownRevisionRunningState) {
    /** Running */
    KnownRevisionRunningState["Running"] = "Running";
    /** Processing */
    KnownRevisionRunningState["Processing"] = "Processing";
    /** Stopped */
    KnownRevisionRunningState["Stopped"] = "Stopped";
    /** Degraded */
    KnownRevisionRunningState["Degraded"] = "Degraded";
    /** Failed */
    KnownRevisionRunningState["Failed"] = "Failed";
    /** Unknown */
    KnownRevisionRunningState["Unknown"] = "Unknown";
})(KnownRevisionRunningState || (KnownRevisionRunningState = {}));
function _revisionCollectionDeserializer(item) {
    return {
        value: revisionArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function revisionArrayDeserializer(result) {
    return result.map((item) => {
        return revisionDeserializer(item);
    });
}
function labelHistoryDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : labelHistoryPropertiesDeserializer(item["properties"]),
    };
}
function labelHistoryPropertiesDeserializer(item) {
    return {
        records: !item["records"]
            ? item["records"]
            : labelHistoryRecordItemArrayDeserializer(item["records"]),
    };
}
function labelHistoryRecordItemArrayDeserializer(result) {
    return result.map((item) => {
        return labelHistoryRecordItemDeserializer(item);
    });
}
function labelHistoryRecordItemDeserializer(item) {
    return {
        revision: item["revision"],
        start: !item["start"] ? item["start"] : new Date(item["start"]),
        stop: !item["stop"] ? item["stop"] : new Date(item["stop"]),
        status: item["status"],
    };
}
/** Status of the label history record. */
var KnownStatus;
(function (KnownStatus) {
    /** The label operation completed successfully. */
    KnownStatus["Succeeded"] = "Succeeded";
    /** The label operation failed. */
    KnownStatus["Failed"] = "Failed";
    /** The label operation is starting. */
    KnownStatus["Starting"] = "Starting";
})(KnownStatus || (KnownStatus = {}));
function _labelHistoryCollectionDeserializer(item) {
    return {
        value: labelHistoryArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function labelHistoryArrayDeserializer(result) {
    return result.map((item) => {
        return labelHistoryDeserializer(item);
    });
}
function replicaDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _replicaPropertiesDeserializer(item["properties"])),
    };
}
function replicaPropertiesDeserializer(item) {
    return {
        createdTime: !item["createdTime"] ? item["createdTime"] : new Date(item["createdTime"]),
        runningState: item["runningState"],
        runningStateDetails: item["runningStateDetails"],
        containers: !item["containers"]
            ? item["containers"]
            : replicaContainerArrayDeserializer(item["containers"]),
        initContainers: !item["initContainers"]
            ? item["initContainers"]
            : replicaContainerArrayDeserializer(item["initContainers"]),
    };
}
/** Current running state of the replica */
var KnownContainerAppReplicaRunningState;
(function (KnownContainerAppReplicaRunningState) {
    /** Running */
    KnownContainerAppReplicaRunningState["Running"] = "Running";
    /** NotRunning */
    KnownContainerAppReplicaRunningState["NotRunning"] = "NotRunning";
    /** Unknown */
    KnownContainerAppReplicaRunningState["Unknown"] = "Unknown";
})(KnownContainerAppReplicaRunningState || (KnownContainerAppReplicaRunningState = {}));
function replicaContainerArrayDeserializer(result) {
    return result.map((item) => {
        return replicaContainerDeserializer(item);
    });
}
function replicaContainerDeserializer(item) {
    return {
        name: item["name"],
        containerId: item["containerId"],
        ready: item["ready"],
        started: item["started"],
        restartCount: item["restartCount"],
        runningState: item["runningState"],
        runningStateDetails: item["runningStateDetails"],
        logStreamEndpoint: item["logStreamEndpoint"],
        execEndpoint: item["execEndpoint"],
        debugEndpoint: item["debugEndpoint"],
    };
}
/** Current running state of the container */
var KnownContainerAppContainerRunningState;
(function (KnownContainerAppContainerRunningState) {
    /** Running */
    KnownContainerAppContainerRunningState["Running"] = "Running";
    /** Terminated */
    KnownContainerAppContainerRunningState["Terminated"] = "Terminated";
    /** Waiting */
    KnownContainerAppContainerRunningState["Waiting"] = "Waiting";
})(KnownContainerAppContainerRunningState || (KnownContainerAppContainerRunningState = {}));
function replicaCollectionDeserializer(item) {
    return {
        value: replicaArrayDeserializer(item["value"]),
    };
}
function replicaArrayDeserializer(result) {
    return result.map((item) => {
        return replicaDeserializer(item);
    });
}
function dotNetComponentSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, ["componentType", "configurations", "serviceBinds"])
            ? undefined
            : _dotNetComponentPropertiesSerializer(item),
    };
}
function dotNetComponentDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _dotNetComponentPropertiesDeserializer(item["properties"])),
    };
}
function dotNetComponentPropertiesSerializer(item) {
    return {
        componentType: item["componentType"],
        configurations: !item["configurations"]
            ? item["configurations"]
            : dotNetComponentConfigurationPropertyArraySerializer(item["configurations"]),
        serviceBinds: !item["serviceBinds"]
            ? item["serviceBinds"]
            : dotNetComponentServiceBindArraySerializer(item["serviceBinds"]),
    };
}
function dotNetComponentPropertiesDeserializer(item) {
    return {
        componentType: item["componentType"],
        provisioningState: item["provisioningState"],
        configurations: !item["configurations"]
            ? item["configurations"]
            : dotNetComponentConfigurationPropertyArrayDeserializer(item["configurations"]),
        serviceBinds: !item["serviceBinds"]
            ? item["serviceBinds"]
            : dotNetComponentServiceBindArrayDeserializer(item["serviceBinds"]),
    };
}
/** Type of the .NET Component. */
var KnownDotNetComponentType;
(function (KnownDotNetComponentType) {
    /** An Aspire dashboard component. */
    KnownDotNetComponentType["AspireDashboard"] = "AspireDashboard";
})(KnownDotNetComponentType || (KnownDotNetComponentType = {}));
/** Provisioning state of the .NET Component. */
var KnownDotNetComponentProvisioningState;
(function (KnownDotNetComponentProvisioningState) {
    /** The .NET component was provisioned successfully. */
    KnownDotNetComponentProvisioningState["Succeeded"] = "Succeeded";
    /** The .NET component failed to provision. */
    KnownDotNetComponentProvisioningState["Failed"] = "Failed";
    /** Provisioning of the .NET component was canceled. */
    KnownDotNetComponentProvisioningState["Canceled"] = "Canceled";
    /** The .NET component is being deleted. */
    KnownDotNetComponentProvisioningState["Deleting"] = "Deleting";
    /** The .NET component is being provisioned. */
    KnownDotNetComponentProvisioningState["InProgress"] = "InProgress";
})(KnownDotNetComponentProvisioningState || (KnownDotNetComponentProvisioningState = {}));
function dotNetComponentConfigurationPropertyArraySerializer(result) {
    return result.map((item) => {
        return dotNetComponentConfigurationPropertySerializer(item);
    });
}
function dotNetComponentConfigurationPropertyArrayDeserializer(result) {
    return result.map((item) => {
        return dotNetComponentConfigurationPropertyDeserializer(item);
    });
}
function dotNetComponentConfigurationPropertySerializer(item) {
    return { propertyName: item["propertyName"], value: item["value"] };
}
function dotNetComponentConfigurationPropertyDeserializer(item) {
    return {
        propertyName: item["propertyName"],
        value: item["value"],
    };
}
function dotNetComponentServiceBindArraySerializer(result) {
    return result.map((item) => {
        return dotNetComponentServiceBindSerializer(item);
    });
}
function dotNetComponentServiceBindArrayDeserializer(result) {
    return result.map((item) => {
        return dotNetComponentServiceBindDeserializer(item);
    });
}
function dotNetComponentServiceBindSerializer(item) {
    return { name: item["name"], serviceId: item["serviceId"] };
}
function dotNetComponentServiceBindDeserializer(item) {
    return {
        name: item["name"],
        serviceId: item["serviceId"],
    };
}
function _dotNetComponentsCollectionDeserializer(item) {
    return {
        value: dotNetComponentArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function dotNetComponentArraySerializer(result) {
    return result.map((item) => {
        return dotNetComponentSerializer(item);
    });
}
function dotNetComponentArrayDeserializer(result) {
    return result.map((item) => {
        return dotNetComponentDeserializer(item);
    });
}
function javaComponentSerializer(item) {
    return {
        properties: !item["properties"]
            ? item["properties"]
            : javaComponentPropertiesUnionSerializer(item["properties"]),
    };
}
function javaComponentDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : javaComponentPropertiesUnionDeserializer(item["properties"]),
    };
}
function javaComponentPropertiesSerializer(item) {
    return {
        componentType: item["componentType"],
        configurations: !item["configurations"]
            ? item["configurations"]
            : javaComponentConfigurationPropertyArraySerializer(item["configurations"]),
        scale: !item["scale"] ? item["scale"] : javaComponentPropertiesScaleSerializer(item["scale"]),
        serviceBinds: !item["serviceBinds"]
            ? item["serviceBinds"]
            : javaComponentServiceBindArraySerializer(item["serviceBinds"]),
    };
}
function javaComponentPropertiesDeserializer(item) {
    return {
        componentType: item["componentType"],
        provisioningState: item["provisioningState"],
        configurations: !item["configurations"]
            ? item["configurations"]
            : javaComponentConfigurationPropertyArrayDeserializer(item["configurations"]),
        scale: !item["scale"] ? item["scale"] : javaComponentPropertiesScaleDeserializer(item["scale"]),
        serviceBinds: !item["serviceBinds"]
            ? item["serviceBinds"]
            : javaComponentServiceBindArrayDeserializer(item["serviceBinds"]),
    };
}
function javaComponentPropertiesUnionSerializer(item) {
    switch (item.componentType) {
        case "SpringBootAdmin":
            return springBootAdminComponentSerializer(item);
        case "SpringCloudEureka":
            return springCloudEurekaComponentSerializer(item);
        case "SpringCloudConfig":
            return springCloudConfigComponentSerializer(item);
        default:
            return javaComponentPropertiesSerializer(item);
    }
}
function javaComponentPropertiesUnionDeserializer(item) {
    switch (item["componentType"]) {
        case "SpringBootAdmin":
            return springBootAdminComponentDeserializer(item);
        case "SpringCloudEureka":
            return springCloudEurekaComponentDeserializer(item);
        case "SpringCloudConfig":
            return springCloudConfigComponentDeserializer(item);
        default:
            return javaComponentPropertiesDeserializer(item);
    }
}
/** Type of the Java Component. */
var KnownJavaComponentType;
(function (KnownJavaComponentType) {
    /** SpringBootAdmin */
    KnownJavaComponentType["SpringBootAdmin"] = "SpringBootAdmin";
    /** SpringCloudEureka */
    KnownJavaComponentType["SpringCloudEureka"] = "SpringCloudEureka";
    /** SpringCloudConfig */
    KnownJavaComponentType["SpringCloudConfig"] = "SpringCloudConfig";
})(KnownJavaComponentType || (KnownJavaComponentType = {}));
/** Provisioning state of the Java Component. */
var KnownJavaComponentProvisioningState;
(function (KnownJavaComponentProvisioningState) {
    /** Succeeded */
    KnownJavaComponentProvisioningState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownJavaComponentProvisioningState["Failed"] = "Failed";
    /** Canceled */
    KnownJavaComponentProvisioningState["Canceled"] = "Canceled";
    /** Deleting */
    KnownJavaComponentProvisioningState["Deleting"] = "Deleting";
    /** InProgress */
    KnownJavaComponentProvisioningState["InProgress"] = "InProgress";
})(KnownJavaComponentProvisioningState || (KnownJavaComponentProvisioningState = {}));
function javaComponentConfigurationPropertyArraySerializer(result) {
    return result.map((item) => {
        return javaComponentConfigurationPropertySerializer(item);
    });
}
function javaComponentConfigurationPropertyArrayDeserializer(result) {
    return result.map((item) => {
        return javaComponentConfigurationPropertyDeserializer(item);
    });
}
function javaComponentConfigurationPropertySerializer(item) {
    return { propertyName: item["propertyName"], value: item["value"] };
}
function javaComponentConfigurationPropertyDeserializer(item) {
    return {
        propertyName: item["propertyName"],
        value: item["value"],
    };
}
function javaComponentPropertiesScaleSerializer(item) {
    return { minReplicas: item["minReplicas"], maxReplicas: item["maxReplicas"] };
}
function javaComponentPropertiesScaleDeserializer(item) {
    return {
        minReplicas: item["minReplicas"],
        maxReplicas: item["maxReplicas"],
    };
}
function javaComponentServiceBindArraySerializer(result) {
    return result.map((item) => {
        return javaComponentServiceBindSerializer(item);
    });
}
function javaComponentServiceBindArrayDeserializer(result) {
    return result.map((item) => {
        return javaComponentServiceBindDeserializer(item);
    });
}
function javaComponentServiceBindSerializer(item) {
    return { name: item["name"], serviceId: item["serviceId"] };
}
function javaComponentServiceBindDeserializer(item) {
    return {
        name: item["name"],
        serviceId: item["serviceId"],
    };
}
function springBootAdminComponentSerializer(item) {
    return {
        componentType: item["componentType"],
        configurations: !item["configurations"]
            ? item["configurations"]
            : javaComponentConfigurationPropertyArraySerializer(item["configurations"]),
        scale: !item["scale"] ? item["scale"] : javaComponentPropertiesScaleSerializer(item["scale"]),
        serviceBinds: !item["serviceBinds"]
            ? item["serviceBinds"]
            : javaComponentServiceBindArraySerializer(item["serviceBinds"]),
        ingress: !item["ingress"] ? item["ingress"] : javaComponentIngressSerializer(item["ingress"]),
    };
}
function springBootAdminComponentDeserializer(item) {
    return {
        componentType: item["componentType"],
        provisioningState: item["provisioningState"],
        configurations: !item["configurations"]
            ? item["configurations"]
            : javaComponentConfigurationPropertyArrayDeserializer(item["configurations"]),
        scale: !item["scale"] ? item["scale"] : javaComponentPropertiesScaleDeserializer(item["scale"]),
        serviceBinds: !item["serviceBinds"]
            ? item["serviceBinds"]
            : javaComponentServiceBindArrayDeserializer(item["serviceBinds"]),
        ingress: !item["ingress"] ? item["ingress"] : javaComponentIngressDeserializer(item["ingress"]),
    };
}
function javaComponentIngressSerializer(_item) {
    return {};
}
function javaComponentIngressDeserializer(item) {
    return {
        fqdn: item["fqdn"],
    };
}
function springCloudEurekaComponentSerializer(item) {
    return {
        componentType: item["componentType"],
        configurations: !item["configurations"]
            ? item["configurations"]
            : javaComponentConfigurationPropertyArraySerializer(item["configurations"]),
        scale: !item["scale"] ? item["scale"] : javaComponentPropertiesScaleSerializer(item["scale"]),
        serviceBinds: !item["serviceBinds"]
            ? item["serviceBinds"]
            : javaComponentServiceBindArraySerializer(item["serviceBinds"]),
        ingress: !item["ingress"] ? item["ingress"] : javaComponentIngressSerializer(item["ingress"]),
    };
}
function springCloudEurekaComponentDeserializer(item) {
    return {
        componentType: item["componentType"],
        provisioningState: item["provisioningState"],
        configurations: !item["configurations"]
            ? item["configurations"]
            : javaComponentConfigurationPropertyArrayDeserializer(item["configurations"]),
        scale: !item["scale"] ? item["scale"] : javaComponentPropertiesScaleDeserializer(item["scale"]),
        serviceBinds: !item["serviceBinds"]
            ? item["serviceBinds"]
            : javaComponentServiceBindArrayDeserializer(item["serviceBinds"]),
        ingress: !item["ingress"] ? item["ingress"] : javaComponentIngressDeserializer(item["ingress"]),
    };
}
function springCloudConfigComponentSerializer(item) {
    return {
        componentType: item["componentType"],
        configurations: !item["configurations"]
            ? item["configurations"]
            : javaComponentConfigurationPropertyArraySerializer(item["configurations"]),
        scale: !item["scale"] ? item["scale"] : javaComponentPropertiesScaleSerializer(item["scale"]),
        serviceBinds: !item["serviceBinds"]
            ? item["serviceBinds"]
            : javaComponentServiceBindArraySerializer(item["serviceBinds"]),
    };
}
function springCloudConfigComponentDeserializer(item) {
    return {
        componentType: item["componentType"],
        provisioningState: item["provisioningState"],
        configurations: !item["configurations"]
            ? item["configurations"]
            : javaComponentConfigurationPropertyArrayDeserializer(item["configurations"]),
        scale: !item["scale"] ? item["scale"] : javaComponentPropertiesScaleDeserializer(item["scale"]),
        serviceBinds: !item["serviceBinds"]
            ? item["serviceBinds"]
            : javaComponentServiceBindArrayDeserializer(item["serviceBinds"]),
    };
}
function _javaComponentsCollectionDeserializer(item) {
    return {
        value: javaComponentArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function javaComponentArraySerializer(result) {
    return result.map((item) => {
        return javaComponentSerializer(item);
    });
}
function javaComponentArrayDeserializer(result) {
    return result.map((item) => {
        return javaComponentDeserializer(item);
    });
}
function logicAppSerializer(_item) {
    return {};
}
function logicAppDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
    };
}
function workflowEnvelopeDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : workflowEnvelopePropertiesDeserializer(item["properties"]),
        kind: item["kind"],
    };
}
function workflowEnvelopePropertiesDeserializer(item) {
    return {
        files: item["files"],
        flowState: item["flowState"],
        health: !item["health"] ? item["health"] : workflowHealthDeserializer(item["health"]),
    };
}
/** The workflow state. */
var KnownWorkflowState;
(function (KnownWorkflowState) {
    /** NotSpecified */
    KnownWorkflowState["NotSpecified"] = "NotSpecified";
    /** Completed */
    KnownWorkflowState["Completed"] = "Completed";
    /** Enabled */
    KnownWorkflowState["Enabled"] = "Enabled";
    /** Disabled */
    KnownWorkflowState["Disabled"] = "Disabled";
    /** Deleted */
    KnownWorkflowState["Deleted"] = "Deleted";
    /** Suspended */
    KnownWorkflowState["Suspended"] = "Suspended";
})(KnownWorkflowState || (KnownWorkflowState = {}));
function workflowHealthDeserializer(item) {
    return {
        state: item["state"],
        error: !item["error"] ? item["error"] : errorEntityDeserializer(item["error"]),
    };
}
function errorEntityDeserializer(item) {
    return {
        extendedCode: item["extendedCode"],
        messageTemplate: item["messageTemplate"],
        parameters: !item["parameters"]
            ? item["parameters"]
            : item["parameters"].map((p) => {
                return p;
            }),
        innerErrors: !item["innerErrors"]
            ? item["innerErrors"]
            : errorEntityArrayDeserializer(item["innerErrors"]),
        details: !item["details"] ? item["details"] : errorEntityArrayDeserializer(item["details"]),
        target: item["target"],
        code: item["code"],
        message: item["message"],
    };
}
function errorEntityArrayDeserializer(result) {
    return result.map((item) => {
        return errorEntityDeserializer(item);
    });
}
/** Gets the logic app hybrid workflow kind. */
var KnownWorkflowKind;
(function (KnownWorkflowKind) {
    /** Stateful */
    KnownWorkflowKind["Stateful"] = "Stateful";
    /** Stateless */
    KnownWorkflowKind["Stateless"] = "Stateless";
    /** Agentic */
    KnownWorkflowKind["Agentic"] = "Agentic";
})(KnownWorkflowKind || (KnownWorkflowKind = {}));
function _workflowEnvelopeCollectionDeserializer(item) {
    return {
        value: workflowEnvelopeArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function workflowEnvelopeArrayDeserializer(result) {
    return result.map((item) => {
        return workflowEnvelopeDeserializer(item);
    });
}
function authConfigSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, [
            "platform",
            "globalValidation",
            "identityProviders",
            "login",
            "httpSettings",
            "encryptionSettings",
        ])
            ? undefined
            : _authConfigPropertiesSerializer(item),
    };
}
function authConfigDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _authConfigPropertiesDeserializer(item["properties"])),
    };
}
function authConfigPropertiesSerializer(item) {
    return {
        platform: !item["platform"] ? item["platform"] : authPlatformSerializer(item["platform"]),
        globalValidation: !item["globalValidation"]
            ? item["globalValidation"]
            : globalValidationSerializer(item["globalValidation"]),
        identityProviders: !item["identityProviders"]
            ? item["identityProviders"]
            : identityProvidersSerializer(item["identityProviders"]),
        login: !item["login"] ? item["login"] : loginSerializer(item["login"]),
        httpSettings: !item["httpSettings"]
            ? item["httpSettings"]
            : httpSettingsSerializer(item["httpSettings"]),
        encryptionSettings: !item["encryptionSettings"]
            ? item["encryptionSettings"]
            : encryptionSettingsSerializer(item["encryptionSettings"]),
    };
}
function authConfigPropertiesDeserializer(item) {
    return {
        platform: !item["platform"] ? item["platform"] : authPlatformDeserializer(item["platform"]),
        globalValidation: !item["globalValidation"]
            ? item["globalValidation"]
            : globalValidationDeserializer(item["globalValidation"]),
        identityProviders: !item["identityProviders"]
            ? item["identityProviders"]
            : identityProvidersDeserializer(item["identityProviders"]),
        login: !item["login"] ? item["login"] : loginDeserializer(item["login"]),
        httpSettings: !item["httpSettings"]
            ? item["httpSettings"]
            : httpSettingsDeserializer(item["httpSettings"]),
        encryptionSettings: !item["encryptionSettings"]
            ? item["encryptionSettings"]
            : encryptionSettingsDeserializer(item["encryptionSettings"]),
    };
}
function authPlatformSerializer(item) {
    return { enabled: item["enabled"], runtimeVersion: item["runtimeVersion"] };
}
function authPlatformDeserializer(item) {
    return {
        enabled: item["enabled"],
        runtimeVersion: item["runtimeVersion"],
    };
}
function globalValidationSerializer(item) {
    return {
        unauthenticatedClientAction: item["unauthenticatedClientAction"],
        redirectToProvider: item["redirectToProvider"],
        excludedPaths: !item["excludedPaths"]
            ? item["excludedPaths"]
            : item["excludedPaths"].map((p) => {
                return p;
            }),
    };
}
function globalValidationDeserializer(item) {
    return {
        unauthenticatedClientAction: item["unauthenticatedClientAction"],
        redirectToProvider: item["redirectToProvider"],
        excludedPaths: !item["excludedPaths"]
            ? item["excludedPaths"]
            : item["excludedPaths"].map((p) => {
                return p;
            }),
    };
}
function identityProvidersSerializer(item) {
    return {
        azureActiveDirectory: !item["azureActiveDirectory"]
            ? item["azureActiveDirectory"]
            : azureActiveDirectorySerializer(item["azureActiveDirectory"]),
        facebook: !item["facebook"] ? item["facebook"] : facebookSerializer(item["facebook"]),
        gitHub: !item["gitHub"] ? item["gitHub"] : gitHubSerializer(item["gitHub"]),
        google: !item["google"] ? item["google"] : googleSerializer(item["google"]),
        twitter: !item["twitter"] ? item["twitter"] : twitterSerializer(item["twitter"]),
        apple: !item["apple"] ? item["apple"] : appleSerializer(item["apple"]),
        azureStaticWebApps: !item["azureStaticWebApps"]
            ? item["azureStaticWebApps"]
            : azureStaticWebAppsSerializer(item["azureStaticWebApps"]),
        customOpenIdConnectProviders: !item["customOpenIdConnectProviders"]
            ? item["customOpenIdConnectProviders"]
            : customOpenIdConnectProviderRecordSerializer(item["customOpenIdConnectProviders"]),
    };
}
function identityProvidersDeserializer(item) {
    return {
        azureActiveDirectory: !item["azureActiveDirectory"]
            ? item["azureActiveDirectory"]
            : azureActiveDirectoryDeserializer(item["azureActiveDirectory"]),
        facebook: !item["facebook"] ? item["facebook"] : facebookDeserializer(item["facebook"]),
        gitHub: !item["gitHub"] ? item["gitHub"] : gitHubDeserializer(item["gitHub"]),
        google: !item["google"] ? item["google"] : googleDeserializer(item["google"]),
        twitter: !item["twitter"] ? item["twitter"] : twitterDeserializer(item["twitter"]),
        apple: !item["apple"] ? item["apple"] : appleDeserializer(item["apple"]),
        azureStaticWebApps: !item["azureStaticWebApps"]
            ? item["azureStaticWebApps"]
            : azureStaticWebAppsDeserializer(item["azureStaticWebApps"]),
        customOpenIdConnectProviders: !item["customOpenIdConnectProviders"]
            ? item["customOpenIdConnectProviders"]
            : customOpenIdConnectProviderRecordDeserializer(item["customOpenIdConnectProviders"]),
    };
}
function azureActiveDirectorySerializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : azureActiveDirectoryRegistrationSerializer(item["registration"]),
        login: !item["login"] ? item["login"] : azureActiveDirectoryLoginSerializer(item["login"]),
        validation: !item["validation"]
            ? item["validation"]
            : azureActiveDirectoryValidationSerializer(item["validation"]),
        isAutoProvisioned: item["isAutoProvisioned"],
    };
}
function azureActiveDirectoryDeserializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : azureActiveDirectoryRegistrationDeserializer(item["registration"]),
        login: !item["login"] ? item["login"] : azureActiveDirectoryLoginDeserializer(item["login"]),
        validation: !item["validation"]
            ? item["validation"]
            : azureActiveDirectoryValidationDeserializer(item["validation"]),
        isAutoProvisioned: item["isAutoProvisioned"],
    };
}
function azureActiveDirectoryRegistrationSerializer(item) {
    return {
        openIdIssuer: item["openIdIssuer"],
        clientId: item["clientId"],
        clientSecretSettingName: item["clientSecretSettingName"],
        clientSecretCertificateThumbprint: item["clientSecretCertificateThumbprint"],
        clientSecretCertificateSubjectAlternativeName: item["clientSecretCertificateSubjectAlternativeName"],
        clientSecretCertificateIssuer: item["clientSecretCertificateIssuer"],
    };
}
function azureActiveDirectoryRegistrationDeserializer(item) {
    return {
        openIdIssuer: item["openIdIssuer"],
        clientId: item["clientId"],
        clientSecretSettingName: item["clientSecretSettingName"],
        clientSecretCertificateThumbprint: item["clientSecretCertificateThumbprint"],
        clientSecretCertificateSubjectAlternativeName: item["clientSecretCertificateSubjectAlternativeName"],
        clientSecretCertificateIssuer: item["clientSecretCertificateIssuer"],
    };
}
function azureActiveDirectoryLoginSerializer(item) {
    return {
        loginParameters: !item["loginParameters"]
            ? item["loginParameters"]
            : item["loginParameters"].map((p) => {
                return p;
            }),
        disableWWWAuthenticate: item["disableWWWAuthenticate"],
    };
}
function azureActiveDirectoryLoginDeserializer(item) {
    return {
        loginParameters: !item["loginParameters"]
            ? item["loginParameters"]
            : item["loginParameters"].map((p) => {
                return p;
            }),
        disableWWWAuthenticate: item["disableWWWAuthenticate"],
    };
}
function azureActiveDirectoryValidationSerializer(item) {
    return {
        jwtClaimChecks: !item["jwtClaimChecks"]
            ? item["jwtClaimChecks"]
            : jwtClaimChecksSerializer(item["jwtClaimChecks"]),
        allowedAudiences: !item["allowedAudiences"]
            ? item["allowedAudiences"]
            : item["allowedAudiences"].map((p) => {
                return p;
            }),
        defaultAuthorizationPolicy: !item["defaultAuthorizationPolicy"]
            ? item["defaultAuthorizationPolicy"]
            : defaultAuthorizationPolicySerializer(item["defaultAuthorizationPolicy"]),
    };
}
function azureActiveDirectoryValidationDeserializer(item) {
    return {
        jwtClaimChecks: !item["jwtClaimChecks"]
            ? item["jwtClaimChecks"]
            : jwtClaimChecksDeserializer(item["jwtClaimChecks"]),
        allowedAudiences: !item["allowedAudiences"]
            ? item["allowedAudiences"]
            : item["allowedAudiences"].map((p) => {
                return p;
            }),
        defaultAuthorizationPolicy: !item["defaultAuthorizationPolicy"]
            ? item["defaultAuthorizationPolicy"]
            : defaultAuthorizationPolicyDeserializer(item["defaultAuthorizationPolicy"]),
    };
}
function jwtClaimChecksSerializer(item) {
    return {
        allowedGroups: !item["allowedGroups"]
            ? item["allowedGroups"]
            : item["allowedGroups"].map((p) => {
                return p;
            }),
        allowedClientApplications: !item["allowedClientApplications"]
            ? item["allowedClientApplications"]
            : item["allowedClientApplications"].map((p) => {
                return p;
            }),
    };
}
function jwtClaimChecksDeserializer(item) {
    return {
        allowedGroups: !item["allowedGroups"]
            ? item["allowedGroups"]
            : item["allowedGroups"].map((p) => {
                return p;
            }),
        allowedClientApplications: !item["allowedClientApplications"]
            ? item["allowedClientApplications"]
            : item["allowedClientApplications"].map((p) => {
                return p;
            }),
    };
}
function defaultAuthorizationPolicySerializer(item) {
    return {
        allowedPrincipals: !item["allowedPrincipals"]
            ? item["allowedPrincipals"]
            : allowedPrincipalsSerializer(item["allowedPrincipals"]),
        allowedApplications: !item["allowedApplications"]
            ? item["allowedApplications"]
            : item["allowedApplications"].map((p) => {
                return p;
            }),
    };
}
function defaultAuthorizationPolicyDeserializer(item) {
    return {
        allowedPrincipals: !item["allowedPrincipals"]
            ? item["allowedPrincipals"]
            : allowedPrincipalsDeserializer(item["allowedPrincipals"]),
        allowedApplications: !item["allowedApplications"]
            ? item["allowedApplications"]
            : item["allowedApplications"].map((p) => {
                return p;
            }),
    };
}
function allowedPrincipalsSerializer(item) {
    return {
        groups: !item["groups"]
            ? item["groups"]
            : item["groups"].map((p) => {
                return p;
            }),
        identities: !item["identities"]
            ? item["identities"]
            : item["identities"].map((p) => {
                return p;
            }),
    };
}
function allowedPrincipalsDeserializer(item) {
    return {
        groups: !item["groups"]
            ? item["groups"]
            : item["groups"].map((p) => {
                return p;
            }),
        identities: !item["identities"]
            ? item["identities"]
            : item["identities"].map((p) => {
                return p;
            }),
    };
}
function facebookSerializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : appRegistrationSerializer(item["registration"]),
        graphApiVersion: item["graphApiVersion"],
        login: !item["login"] ? item["login"] : loginScopesSerializer(item["login"]),
    };
}
function facebookDeserializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : appRegistrationDeserializer(item["registration"]),
        graphApiVersion: item["graphApiVersion"],
        login: !item["login"] ? item["login"] : loginScopesDeserializer(item["login"]),
    };
}
function appRegistrationSerializer(item) {
    return { appId: item["appId"], appSecretSettingName: item["appSecretSettingName"] };
}
function appRegistrationDeserializer(item) {
    return {
        appId: item["appId"],
        appSecretSettingName: item["appSecretSettingName"],
    };
}
function loginScopesSerializer(item) {
    return {
        scopes: !item["scopes"]
            ? item["scopes"]
            : item["scopes"].map((p) => {
                return p;
            }),
    };
}
function loginScopesDeserializer(item) {
    return {
        scopes: !item["scopes"]
            ? item["scopes"]
            : item["scopes"].map((p) => {
                return p;
            }),
    };
}
function gitHubSerializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : clientRegistrationSerializer(item["registration"]),
        login: !item["login"] ? item["login"] : loginScopesSerializer(item["login"]),
    };
}
function gitHubDeserializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : clientRegistrationDeserializer(item["registration"]),
        login: !item["login"] ? item["login"] : loginScopesDeserializer(item["login"]),
    };
}
function clientRegistrationSerializer(item) {
    return { clientId: item["clientId"], clientSecretSettingName: item["clientSecretSettingName"] };
}
function clientRegistrationDeserializer(item) {
    return {
        clientId: item["clientId"],
        clientSecretSettingName: item["clientSecretSettingName"],
    };
}
function googleSerializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : clientRegistrationSerializer(item["registration"]),
        login: !item["login"] ? item["login"] : loginScopesSerializer(item["login"]),
        validation: !item["validation"]
            ? item["validation"]
            : allowedAudiencesValidationSerializer(item["validation"]),
    };
}
function googleDeserializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : clientRegistrationDeserializer(item["registration"]),
        login: !item["login"] ? item["login"] : loginScopesDeserializer(item["login"]),
        validation: !item["validation"]
            ? item["validation"]
            : allowedAudiencesValidationDeserializer(item["validation"]),
    };
}
function allowedAudiencesValidationSerializer(item) {
    return {
        allowedAudiences: !item["allowedAudiences"]
            ? item["allowedAudiences"]
            : item["allowedAudiences"].map((p) => {
                return p;
            }),
    };
}
function allowedAudiencesValidationDeserializer(item) {
    return {
        allowedAudiences: !item["allowedAudiences"]
            ? item["allowedAudiences"]
            : item["allowedAudiences"].map((p) => {
                return p;
            }),
    };
}
function twitterSerializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : twitterRegistrationSerializer(item["registration"]),
    };
}
function twitterDeserializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : twitterRegistrationDeserializer(item["registration"]),
    };
}
function twitterRegistrationSerializer(item) {
    return {
        consumerKey: item["consumerKey"],
        consumerSecretSettingName: item["consumerSecretSettingName"],
    };
}
function twitterRegistrationDeserializer(item) {
    return {
        consumerKey: item["consumerKey"],
        consumerSecretSettingName: item["consumerSecretSettingName"],
    };
}
function appleSerializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : appleRegistrationSerializer(item["registration"]),
        login: !item["login"] ? item["login"] : loginScopesSerializer(item["login"]),
    };
}
function appleDeserializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : appleRegistrationDeserializer(item["registration"]),
        login: !item["login"] ? item["login"] : loginScopesDeserializer(item["login"]),
    };
}
function appleRegistrationSerializer(item) {
    return { clientId: item["clientId"], clientSecretSettingName: item["clientSecretSettingName"] };
}
function appleRegistrationDeserializer(item) {
    return {
        clientId: item["clientId"],
        clientSecretSettingName: item["clientSecretSettingName"],
    };
}
function azureStaticWebAppsSerializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : azureStaticWebAppsRegistrationSerializer(item["registration"]),
    };
}
function azureStaticWebAppsDeserializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : azureStaticWebAppsRegistrationDeserializer(item["registration"]),
    };
}
function azureStaticWebAppsRegistrationSerializer(item) {
    return { clientId: item["clientId"] };
}
function azureStaticWebAppsRegistrationDeserializer(item) {
    return {
        clientId: item["clientId"],
    };
}
function customOpenIdConnectProviderRecordSerializer(item) {
    const result = {};
    Object.keys(item).map((key) => {
        result[key] = !item[key] ? item[key] : customOpenIdConnectProviderSerializer(item[key]);
    });
    return result;
}
function customOpenIdConnectProviderRecordDeserializer(item) {
    const result = {};
    Object.keys(item).map((key) => {
        result[key] = !item[key] ? item[key] : customOpenIdConnectProviderDeserializer(item[key]);
    });
    return result;
}
function customOpenIdConnectProviderSerializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : openIdConnectRegistrationSerializer(item["registration"]),
        login: !item["login"] ? item["login"] : openIdConnectLoginSerializer(item["login"]),
    };
}
function customOpenIdConnectProviderDeserializer(item) {
    return {
        enabled: item["enabled"],
        registration: !item["registration"]
            ? item["registration"]
            : openIdConnectRegistrationDeserializer(item["registration"]),
        login: !item["login"] ? item["login"] : openIdConnectLoginDeserializer(item["login"]),
    };
}
function openIdConnectRegistrationSerializer(item) {
    return {
        clientId: item["clientId"],
        clientCredential: !item["clientCredential"]
            ? item["clientCredential"]
            : openIdConnectClientCredentialSerializer(item["clientCredential"]),
        openIdConnectConfiguration: !item["openIdConnectConfiguration"]
            ? item["openIdConnectConfiguration"]
            : openIdConnectConfigSerializer(item["openIdConnectConfiguration"]),
    };
}
function openIdConnectRegistrationDeserializer(item) {
    return {
        clientId: item["clientId"],
        clientCredential: !item["clientCredential"]
            ? item["clientCredential"]
            : openIdConnectClientCredentialDeserializer(item["clientCredential"]),
        openIdConnectConfiguration: !item["openIdConnectConfiguration"]
            ? item["openIdConnectConfiguration"]
            : openIdConnectConfigDeserializer(item["openIdConnectConfiguration"]),
    };
}
function openIdConnectClientCredentialSerializer(item) {
    return { method: item["method"], clientSecretSettingName: item["clientSecretSettingName"] };
}
function openIdConnectClientCredentialDeserializer(item) {
    return {
        method: item["method"],
        clientSecretSettingName: item["clientSecretSettingName"],
    };
}
function openIdConnectConfigSerializer(item) {
    return {
        authorizationEndpoint: item["authorizationEndpoint"],
        tokenEndpoint: item["tokenEndpoint"],
        issuer: item["issuer"],
        certificationUri: item["certificationUri"],
        wellKnownOpenIdConfiguration: item["wellKnownOpenIdConfiguration"],
    };
}
function openIdConnectConfigDeserializer(item) {
    return {
        authorizationEndpoint: item["authorizationEndpoint"],
        tokenEndpoint: item["tokenEndpoint"],
        issuer: item["issuer"],
        certificationUri: item["certificationUri"],
        wellKnownOpenIdConfiguration: item["wellKnownOpenIdConfiguration"],
    };
}
function openIdConnectLoginSerializer(item) {
    return {
        nameClaimType: item["nameClaimType"],
        scopes: !item["scopes"]
            ? item["scopes"]
            : item["scopes"].map((p) => {
                return p;
            }),
    };
}
function openIdConnectLoginDeserializer(item) {
    return {
        nameClaimType: item["nameClaimType"],
        scopes: !item["scopes"]
            ? item["scopes"]
            : item["scopes"].map((p) => {
                return p;
            }),
    };
}
function loginSerializer(item) {
    return {
        routes: !item["routes"] ? item["routes"] : loginRoutesSerializer(item["routes"]),
        tokenStore: !item["tokenStore"] ? item["tokenStore"] : tokenStoreSerializer(item["tokenStore"]),
        preserveUrlFragmentsForLogins: item["preserveUrlFragmentsForLogins"],
        allowedExternalRedirectUrls: !item["allowedExternalRedirectUrls"]
            ? item["allowedExternalRedirectUrls"]
            : item["allowedExternalRedirectUrls"].map((p) => {
                return p;
            }),
        cookieExpiration: !item["cookieExpiration"]
            ? item["cookieExpiration"]
            : cookieExpirationSerializer(item["cookieExpiration"]),
        nonce: !item["nonce"] ? item["nonce"] : nonceSerializer(item["nonce"]),
    };
}
function loginDeserializer(item) {
    return {
        routes: !item["routes"] ? item["routes"] : loginRoutesDeserializer(item["routes"]),
        tokenStore: !item["tokenStore"]
            ? item["tokenStore"]
            : tokenStoreDeserializer(item["tokenStore"]),
        preserveUrlFragmentsForLogins: item["preserveUrlFragmentsForLogins"],
        allowedExternalRedirectUrls: !item["allowedExternalRedirectUrls"]
            ? item["allowedExternalRedirectUrls"]
            : item["allowedExternalRedirectUrls"].map((p) => {
                return p;
            }),
        cookieExpiration: !item["cookieExpiration"]
            ? item["cookieExpiration"]
            : cookieExpirationDeserializer(item["cookieExpiration"]),
        nonce: !item["nonce"] ? item["nonce"] : nonceDeserializer(item["nonce"]),
    };
}
function loginRoutesSerializer(item) {
    return { logoutEndpoint: item["logoutEndpoint"] };
}
function loginRoutesDeserializer(item) {
    return {
        logoutEndpoint: item["logoutEndpoint"],
    };
}
function tokenStoreSerializer(item) {
    return {
        enabled: item["enabled"],
        tokenRefreshExtensionHours: item["tokenRefreshExtensionHours"],
        azureBlobStorage: !item["azureBlobStorage"]
            ? item["azureBlobStorage"]
            : blobStorageTokenStoreSerializer(item["azureBlobStorage"]),
    };
}
function tokenStoreDeserializer(item) {
    return {
        enabled: item["enabled"],
        tokenRefreshExtensionHours: item["tokenRefreshExtensionHours"],
        azureBlobStorage: !item["azureBlobStorage"]
            ? item["azureBlobStorage"]
            : blobStorageTokenStoreDeserializer(item["azureBlobStorage"]),
    };
}
function blobStorageTokenStoreSerializer(item) {
    return {
        sasUrlSettingName: item["sasUrlSettingName"],
        blobContainerUri: item["blobContainerUri"],
        clientId: item["clientId"],
        managedIdentityResourceId: item["managedIdentityResourceId"],
    };
}
function blobStorageTokenStoreDeserializer(item) {
    return {
        sasUrlSettingName: item["sasUrlSettingName"],
        blobContainerUri: item["blobContainerUri"],
        clientId: item["clientId"],
        managedIdentityResourceId: item["managedIdentityResourceId"],
    };
}
function cookieExpirationSerializer(item) {
    return { convention: item["convention"], timeToExpiration: item["timeToExpiration"] };
}
function cookieExpirationDeserializer(item) {
    return {
        convention: item["convention"],
        timeToExpiration: item["timeToExpiration"],
    };
}
function nonceSerializer(item) {
    return {
        validateNonce: item["validateNonce"],
        nonceExpirationInterval: item["nonceExpirationInterval"],
    };
}
function nonceDeserializer(item) {
    return {
        validateNonce: item["validateNonce"],
        nonceExpirationInterval: item["nonceExpirationInterval"],
    };
}
function httpSettingsSerializer(item) {
    return {
        requireHttps: item["requireHttps"],
        routes: !item["routes"] ? item["routes"] : httpSettingsRoutesSerializer(item["routes"]),
        forwardProxy: !item["forwardProxy"]
            ? item["forwardProxy"]
            : forwardProxySerializer(item["forwardProxy"]),
    };
}
function httpSettingsDeserializer(item) {
    return {
        requireHttps: item["requireHttps"],
        routes: !item["routes"] ? item["routes"] : httpSettingsRoutesDeserializer(item["routes"]),
        forwardProxy: !item["forwardProxy"]
            ? item["forwardProxy"]
            : forwardProxyDeserializer(item["forwardProxy"]),
    };
}
function httpSettingsRoutesSerializer(item) {
    return { apiPrefix: item["apiPrefix"] };
}
function httpSettingsRoutesDeserializer(item) {
    return {
        apiPrefix: item["apiPrefix"],
    };
}
function forwardProxySerializer(item) {
    return {
        convention: item["convention"],
        customHostHeaderName: item["customHostHeaderName"],
        customProtoHeaderName: item["customProtoHeaderName"],
    };
}
function forwardProxyDeserializer(item) {
    return {
        convention: item["convention"],
        customHostHeaderName: item["customHostHeaderName"],
        customProtoHeaderName: item["customProtoHeaderName"],
    };
}
function encryptionSettingsSerializer(item) {
    return {
        containerAppAuthEncryptionSecretName: item["containerAppAuthEncryptionSecretName"],
        containerAppAuthSigningSecretName: item["containerAppAuthSigningSecretName"],
    };
}
function encryptionSettingsDeserializer(item) {
    return {
        containerAppAuthEncryptionSecretName: item["containerAppAuthEncryptionSecretName"],
        containerAppAuthSigningSecretName: item["containerAppAuthSigningSecretName"],
    };
}
function _authConfigCollectionDeserializer(item) {
    return {
        value: authConfigArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function authConfigArraySerializer(result) {
    return result.map((item) => {
        return authConfigSerializer(item);
    });
}
function authConfigArrayDeserializer(result) {
    return result.map((item) => {
        return authConfigDeserializer(item);
    });
}
function connectedEnvironmentSerializer(item) {
    return {
        tags: item["tags"],
        location: item["location"],
        properties: areAllPropsUndefined(item, [
            "staticIp",
            "daprAIConnectionString",
            "customDomainConfiguration",
        ])
            ? undefined
            : _connectedEnvironmentPropertiesSerializer(item),
        extendedLocation: !item["extendedLocation"]
            ? item["extendedLocation"]
            : extendedLocationSerializer(item["extendedLocation"]),
    };
}
function connectedEnvironmentDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _connectedEnvironmentPropertiesDeserializer(item["properties"])),
        extendedLocation: !item["extendedLocation"]
            ? item["extendedLocation"]
            : extendedLocationDeserializer(item["extendedLocation"]),
    };
}
function connectedEnvironmentPropertiesSerializer(item) {
    return {
        staticIp: item["staticIp"],
        daprAIConnectionString: item["daprAIConnectionString"],
        customDomainConfiguration: !item["customDomainConfiguration"]
            ? item["customDomainConfiguration"]
            : customDomainConfigurationSerializer(item["customDomainConfiguration"]),
    };
}
function connectedEnvironmentPropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        deploymentErrors: item["deploymentErrors"],
        defaultDomain: item["defaultDomain"],
        staticIp: item["staticIp"],
        daprAIConnectionString: item["daprAIConnectionString"],
        customDomainConfiguration: !item["customDomainConfiguration"]
            ? item["customDomainConfiguration"]
            : customDomainConfigurationDeserializer(item["customDomainConfiguration"]),
    };
}
/** Provisioning state of the Kubernetes Environment. */
var KnownConnectedEnvironmentProvisioningState;
(function (KnownConnectedEnvironmentProvisioningState) {
    /** Succeeded */
    KnownConnectedEnvironmentProvisioningState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownConnectedEnvironmentProvisioningState["Failed"] = "Failed";
    /** Canceled */
    KnownConnectedEnvironmentProvisioningState["Canceled"] = "Canceled";
    /** Waiting */
    KnownConnectedEnvironmentProvisioningState["Waiting"] = "Waiting";
    /** InitializationInProgress */
    KnownConnectedEnvironmentProvisioningState["InitializationInProgress"] = "InitializationInProgress";
    /** InfrastructureSetupInProgress */
    KnownConnectedEnvironmentProvisioningState["InfrastructureSetupInProgress"] = "InfrastructureSetupInProgress";
    /** InfrastructureSetupComplete */
    KnownConnectedEnvironmentProvisioningState["InfrastructureSetupComplete"] = "InfrastructureSetupComplete";
    /** ScheduledForDelete */
    KnownConnectedEnvironmentProvisioningState["ScheduledForDelete"] = "ScheduledForDelete";
})(KnownConnectedEnvironmentProvisioningState || (KnownConnectedEnvironmentProvisioningState = {}));
function customDomainConfigurationSerializer(item) {
    return {
        dnsSuffix: item["dnsSuffix"],
        certificateKeyVaultProperties: !item["certificateKeyVaultProperties"]
            ? item["certificateKeyVaultProperties"]
            : certificateKeyVaultPropertiesSerializer(item["certificateKeyVaultProperties"]),
        certificateValue: !item["certificateValue"]
            ? item["certificateValue"]
            : uint8ArrayToString(item["certificateValue"], "base64"),
        certificatePassword: item["certificatePassword"],
    };
}
function customDomainConfigurationDeserializer(item) {
    return {
        customDomainVerificationId: item["customDomainVerificationId"],
        dnsSuffix: item["dnsSuffix"],
        certificateKeyVaultProperties: !item["certificateKeyVaultProperties"]
            ? item["certificateKeyVaultProperties"]
            : certificateKeyVaultPropertiesDeserializer(item["certificateKeyVaultProperties"]),
        certificateValue: !item["certificateValue"]
            ? item["certificateValue"]
            : typeof item["certificateValue"] === "string"
                ? stringToUint8Array(item["certificateValue"], "base64")
                : item["certificateValue"],
        certificatePassword: item["certificatePassword"],
        expirationDate: !item["expirationDate"]
            ? item["expirationDate"]
            : new Date(item["expirationDate"]),
        thumbprint: item["thumbprint"],
        subjectName: item["subjectName"],
    };
}
function certificateKeyVaultPropertiesSerializer(item) {
    return { identity: item["identity"], keyVaultUrl: item["keyVaultUrl"] };
}
function certificateKeyVaultPropertiesDeserializer(item) {
    return {
        identity: item["identity"],
        keyVaultUrl: item["keyVaultUrl"],
    };
}
function connectedEnvironmentPatchResourceSerializer(item) {
    return { tags: item["tags"] };
}
function resourceTagsSerializer(item) {
    return { tags: item["tags"] };
}
function _connectedEnvironmentCollectionDeserializer(item) {
    return {
        value: connectedEnvironmentArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function connectedEnvironmentArraySerializer(result) {
    return result.map((item) => {
        return connectedEnvironmentSerializer(item);
    });
}
function connectedEnvironmentArrayDeserializer(result) {
    return result.map((item) => {
        return connectedEnvironmentDeserializer(item);
    });
}
function checkNameAvailabilityRequestSerializer(item) {
    return { name: item["name"], type: item["type"] };
}
function checkNameAvailabilityResponseDeserializer(item) {
    return {
        nameAvailable: item["nameAvailable"],
        reason: item["reason"],
        message: item["message"],
    };
}
/** Possible reasons for a name not being available. */
var KnownCheckNameAvailabilityReason;
(function (KnownCheckNameAvailabilityReason) {
    /** Name is invalid. */
    KnownCheckNameAvailabilityReason["Invalid"] = "Invalid";
    /** Name already exists. */
    KnownCheckNameAvailabilityReason["AlreadyExists"] = "AlreadyExists";
})(KnownCheckNameAvailabilityReason || (KnownCheckNameAvailabilityReason = {}));
function certificateSerializer(item) {
    return {
        tags: item["tags"],
        location: item["location"],
        properties: !item["properties"]
            ? item["properties"]
            : certificatePropertiesSerializer(item["properties"]),
    };
}
function certificateDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : certificatePropertiesDeserializer(item["properties"]),
    };
}
function certificatePropertiesSerializer(item) {
    return {
        certificateKeyVaultProperties: !item["certificateKeyVaultProperties"]
            ? item["certificateKeyVaultProperties"]
            : certificateKeyVaultPropertiesSerializer(item["certificateKeyVaultProperties"]),
        password: item["password"],
        value: !item["value"] ? item["value"] : uint8ArrayToString(item["value"], "base64"),
    };
}
function certificatePropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        deploymentErrors: item["deploymentErrors"],
        certificateKeyVaultProperties: !item["certificateKeyVaultProperties"]
            ? item["certificateKeyVaultProperties"]
            : certificateKeyVaultPropertiesDeserializer(item["certificateKeyVaultProperties"]),
        password: item["password"],
        subjectName: item["subjectName"],
        subjectAlternativeNames: !item["subjectAlternativeNames"]
            ? item["subjectAlternativeNames"]
            : item["subjectAlternativeNames"].map((p) => {
                return p;
            }),
        value: !item["value"]
            ? item["value"]
            : typeof item["value"] === "string"
                ? stringToUint8Array(item["value"], "base64")
                : item["value"],
        issuer: item["issuer"],
        issueDate: !item["issueDate"] ? item["issueDate"] : new Date(item["issueDate"]),
        expirationDate: !item["expirationDate"]
            ? item["expirationDate"]
            : new Date(item["expirationDate"]),
        thumbprint: item["thumbprint"],
        valid: item["valid"],
        publicKeyHash: item["publicKeyHash"],
    };
}
/** Provisioning state of the certificate. */
var KnownCertificateProvisioningState;
(function (KnownCertificateProvisioningState) {
    /** Succeeded */
    KnownCertificateProvisioningState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownCertificateProvisioningState["Failed"] = "Failed";
    /** Canceled */
    KnownCertificateProvisioningState["Canceled"] = "Canceled";
    /** DeleteFailed */
    KnownCertificateProvisioningState["DeleteFailed"] = "DeleteFailed";
    /** Pending */
    KnownCertificateProvisioningState["Pending"] = "Pending";
    /** Deleting */
    KnownCertificateProvisioningState["Deleting"] = "Deleting";
})(KnownCertificateProvisioningState || (KnownCertificateProvisioningState = {}));
function certificatePatchSerializer(item) {
    return { tags: item["tags"] };
}
function _certificateCollectionDeserializer(item) {
    return {
        value: certificateArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function certificateArraySerializer(result) {
    return result.map((item) => {
        return certificateSerializer(item);
    });
}
function certificateArrayDeserializer(result) {
    return result.map((item) => {
        return certificateDeserializer(item);
    });
}
function managedEnvironmentSerializer(item) {
    return {
        tags: item["tags"],
        location: item["location"],
        properties: areAllPropsUndefined(item, [
            "daprAIInstrumentationKey",
            "daprAIConnectionString",
            "vnetConfiguration",
            "appLogsConfiguration",
            "appInsightsConfiguration",
            "openTelemetryConfiguration",
            "zoneRedundant",
            "customDomainConfiguration",
            "workloadProfiles",
            "kedaConfiguration",
            "daprConfiguration",
            "infrastructureResourceGroup",
            "peerAuthentication",
            "peerTrafficConfiguration",
            "ingressConfiguration",
            "environmentMode",
            "publicNetworkAccess",
        ])
            ? undefined
            : _managedEnvironmentPropertiesSerializer(item),
        kind: item["kind"],
        identity: !item["identity"]
            ? item["identity"]
            : managedServiceIdentitySerializer(item["identity"]),
    };
}
function managedEnvironmentDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _managedEnvironmentPropertiesDeserializer(item["properties"])),
        kind: item["kind"],
        identity: !item["identity"]
            ? item["identity"]
            : managedServiceIdentityDeserializer(item["identity"]),
    };
}
function managedEnvironmentPropertiesSerializer(item) {
    return {
        daprAIInstrumentationKey: item["daprAIInstrumentationKey"],
        daprAIConnectionString: item["daprAIConnectionString"],
        vnetConfiguration: !item["vnetConfiguration"]
            ? item["vnetConfiguration"]
            : vnetConfigurationSerializer(item["vnetConfiguration"]),
        appLogsConfiguration: !item["appLogsConfiguration"]
            ? item["appLogsConfiguration"]
            : appLogsConfigurationSerializer(item["appLogsConfiguration"]),
        appInsightsConfiguration: !item["appInsightsConfiguration"]
            ? item["appInsightsConfiguration"]
            : appInsightsConfigurationSerializer(item["appInsightsConfiguration"]),
        openTelemetryConfiguration: !item["openTelemetryConfiguration"]
            ? item["openTelemetryConfiguration"]
            : openTelemetryConfigurationSerializer(item["openTelemetryConfiguration"]),
        zoneRedundant: item["zoneRedundant"],
        customDomainConfiguration: !item["customDomainConfiguration"]
            ? item["customDomainConfiguration"]
            : customDomainConfigurationSerializer(item["customDomainConfiguration"]),
        workloadProfiles: !item["workloadProfiles"]
            ? item["workloadProfiles"]
            : workloadProfileArraySerializer(item["workloadProfiles"]),
        kedaConfiguration: !item["kedaConfiguration"]
            ? item["kedaConfiguration"]
            : kedaConfigurationSerializer(item["kedaConfiguration"]),
        daprConfiguration: !item["daprConfiguration"]
            ? item["daprConfiguration"]
            : daprConfigurationSerializer(item["daprConfiguration"]),
        infrastructureResourceGroup: item["infrastructureResourceGroup"],
        peerAuthentication: !item["peerAuthentication"]
            ? item["peerAuthentication"]
            : managedEnvironmentPropertiesPeerAuthenticationSerializer(item["peerAuthentication"]),
        peerTrafficConfiguration: !item["peerTrafficConfiguration"]
            ? item["peerTrafficConfiguration"]
            : managedEnvironmentPropertiesPeerTrafficConfigurationSerializer(item["peerTrafficConfiguration"]),
        ingressConfiguration: !item["ingressConfiguration"]
            ? item["ingressConfiguration"]
            : ingressConfigurationSerializer(item["ingressConfiguration"]),
        environmentMode: item["environmentMode"],
        publicNetworkAccess: item["publicNetworkAccess"],
    };
}
function managedEnvironmentPropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        daprAIInstrumentationKey: item["daprAIInstrumentationKey"],
        daprAIConnectionString: item["daprAIConnectionString"],
        vnetConfiguration: !item["vnetConfiguration"]
            ? item["vnetConfiguration"]
            : vnetConfigurationDeserializer(item["vnetConfiguration"]),
        deploymentErrors: item["deploymentErrors"],
        defaultDomain: item["defaultDomain"],
        staticIp: item["staticIp"],
        appLogsConfiguration: !item["appLogsConfiguration"]
            ? item["appLogsConfiguration"]
            : appLogsConfigurationDeserializer(item["appLogsConfiguration"]),
        appInsightsConfiguration: !item["appInsightsConfiguration"]
            ? item["appInsightsConfiguration"]
            : appInsightsConfigurationDeserializer(item["appInsightsConfiguration"]),
        openTelemetryConfiguration: !item["openTelemetryConfiguration"]
            ? item["openTelemetryConfiguration"]
            : openTelemetryConfigurationDeserializer(item["openTelemetryConfiguration"]),
        zoneRedundant: item["zoneRedundant"],
        customDomainConfiguration: !item["customDomainConfiguration"]
            ? item["customDomainConfiguration"]
            : customDomainConfigurationDeserializer(item["customDomainConfiguration"]),
        eventStreamEndpoint: item["eventStreamEndpoint"],
        workloadProfiles: !item["workloadProfiles"]
            ? item["workloadProfiles"]
            : workloadProfileArrayDeserializer(item["workloadProfiles"]),
        kedaConfiguration: !item["kedaConfiguration"]
            ? item["kedaConfiguration"]
            : kedaConfigurationDeserializer(item["kedaConfiguration"]),
        daprConfiguration: !item["daprConfiguration"]
            ? item["daprConfiguration"]
            : daprConfigurationDeserializer(item["daprConfiguration"]),
        infrastructureResourceGroup: item["infrastructureResourceGroup"],
        peerAuthentication: !item["peerAuthentication"]
            ? item["peerAuthentication"]
            : managedEnvironmentPropertiesPeerAuthenticationDeserializer(item["peerAuthentication"]),
        peerTrafficConfiguration: !item["peerTrafficConfiguration"]
            ? item["peerTrafficConfiguration"]
            : managedEnvironmentPropertiesPeerTrafficConfigurationDeserializer(item["peerTrafficConfiguration"]),
        ingressConfiguration: !item["ingressConfiguration"]
            ? item["ingressConfiguration"]
            : ingressConfigurationDeserializer(item["ingressConfiguration"]),
        environmentMode: item["environmentMode"],
        privateEndpointConnections: !item["privateEndpointConnections"]
            ? item["privateEndpointConnections"]
            : privateEndpointConnectionArrayDeserializer(item["privateEndpointConnections"]),
        publicNetworkAccess: item["publicNetworkAccess"],
    };
}
/** Provisioning state of the Environment. */
var KnownEnvironmentProvisioningState;
(function (KnownEnvironmentProvisioningState) {
    /** Succeeded */
    KnownEnvironmentProvisioningState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownEnvironmentProvisioningState["Failed"] = "Failed";
    /** Canceled */
    KnownEnvironmentProvisioningState["Canceled"] = "Canceled";
    /** Waiting */
    KnownEnvironmentProvisioningState["Waiting"] = "Waiting";
    /** InitializationInProgress */
    KnownEnvironmentProvisioningState["InitializationInProgress"] = "InitializationInProgress";
    /** InfrastructureSetupInProgress */
    KnownEnvironmentProvisioningState["InfrastructureSetupInProgress"] = "InfrastructureSetupInProgress";
    /** InfrastructureSetupComplete */
    KnownEnvironmentProvisioningState["InfrastructureSetupComplete"] = "InfrastructureSetupComplete";
    /** ScheduledForDelete */
    KnownEnvironmentProvisioningState["ScheduledForDelete"] = "ScheduledForDelete";
    /** UpgradeRequested */
    KnownEnvironmentProvisioningState["UpgradeRequested"] = "UpgradeRequested";
    /** UpgradeFailed */
    KnownEnvironmentProvisioningState["UpgradeFailed"] = "UpgradeFailed";
})(KnownEnvironmentProvisioningState || (KnownEnvironmentProvisioningState = {}));
function vnetConfigurationSerializer(item) {
    return {
        internal: item["internal"],
        infrastructureSubnetId: item["infrastructureSubnetId"],
        dockerBridgeCidr: item["dockerBridgeCidr"],
        platformReservedCidr: item["platformReservedCidr"],
        platformReservedDnsIP: item["platformReservedDnsIP"],
    };
}
function vnetConfigurationDeserializer(item) {
    return {
        internal: item["internal"],
        infrastructureSubnetId: item["infrastructureSubnetId"],
        dockerBridgeCidr: item["dockerBridgeCidr"],
        platformReservedCidr: item["platformReservedCidr"],
        platformReservedDnsIP: item["platformReservedDnsIP"],
    };
}
function appLogsConfigurationSerializer(item) {
    return {
        destination: item["destination"],
        logAnalyticsConfiguration: !item["logAnalyticsConfiguration"]
            ? item["logAnalyticsConfiguration"]
            : logAnalyticsConfigurationSerializer(item["logAnalyticsConfiguration"]),
    };
}
function appLogsConfigurationDeserializer(item) {
    return {
        destination: item["destination"],
        logAnalyticsConfiguration: !item["logAnalyticsConfiguration"]
            ? item["logAnalyticsConfiguration"]
            : logAnalyticsConfigurationDeserializer(item["logAnalyticsConfiguration"]),
    };
}
function logAnalyticsConfigurationSerializer(item) {
    return { customerId: item["customerId"], sharedKey: item["sharedKey"] };
}
function logAnalyticsConfigurationDeserializer(item) {
    return {
        customerId: item["customerId"],
        sharedKey: item["sharedKey"],
    };
}
function appInsightsConfigurationSerializer(item) {
    return { connectionString: item["connectionString"] };
}
function appInsightsConfigurationDeserializer(item) {
    return {
        connectionString: item["connectionString"],
    };
}
function openTelemetryConfigurationSerializer(item) {
    return {
        destinationsConfiguration: !item["destinationsConfiguration"]
            ? item["destinationsConfiguration"]
            : destinationsConfigurationSerializer(item["destinationsConfiguration"]),
        tracesConfiguration: !item["tracesConfiguration"]
            ? item["tracesConfiguration"]
            : tracesConfigurationSerializer(item["tracesConfiguration"]),
        logsConfiguration: !item["logsConfiguration"]
            ? item["logsConfiguration"]
            : logsConfigurationSerializer(item["logsConfiguration"]),
        metricsConfiguration: !item["metricsConfiguration"]
            ? item["metricsConfiguration"]
            : metricsConfigurationSerializer(item["metricsConfiguration"]),
    };
}
function openTelemetryConfigurationDeserializer(item) {
    return {
        destinationsConfiguration: !item["destinationsConfiguration"]
            ? item["destinationsConfiguration"]
            : destinationsConfigurationDeserializer(item["destinationsConfiguration"]),
        tracesConfiguration: !item["tracesConfiguration"]
            ? item["tracesConfiguration"]
            : tracesConfigurationDeserializer(item["tracesConfiguration"]),
        logsConfiguration: !item["logsConfiguration"]
            ? item["logsConfiguration"]
            : logsConfigurationDeserializer(item["logsConfiguration"]),
        metricsConfiguration: !item["metricsConfiguration"]
            ? item["metricsConfiguration"]
            : metricsConfigurationDeserializer(item["metricsConfiguration"]),
    };
}
function destinationsConfigurationSerializer(item) {
    return {
        dataDogConfiguration: !item["dataDogConfiguration"]
            ? item["dataDogConfiguration"]
            : dataDogConfigurationSerializer(item["dataDogConfiguration"]),
        otlpConfigurations: !item["otlpConfigurations"]
            ? item["otlpConfigurations"]
            : otlpConfigurationArraySerializer(item["otlpConfigurations"]),
    };
}
function destinationsConfigurationDeserializer(item) {
    return {
        dataDogConfiguration: !item["dataDogConfiguration"]
            ? item["dataDogConfiguration"]
            : dataDogConfigurationDeserializer(item["dataDogConfiguration"]),
        otlpConfigurations: !item["otlpConfigurations"]
            ? item["otlpConfigurations"]
            : otlpConfigurationArrayDeserializer(item["otlpConfigurations"]),
    };
}
function dataDogConfigurationSerializer(item) {
    return { site: item["site"], key: item["key"] };
}
function dataDogConfigurationDeserializer(item) {
    return {
        site: item["site"],
        key: item["key"],
    };
}
function otlpConfigurationArraySerializer(result) {
    return result.map((item) => {
        return otlpConfigurationSerializer(item);
    });
}
function otlpConfigurationArrayDeserializer(result) {
    return result.map((item) => {
        return otlpConfigurationDeserializer(item);
    });
}
function otlpConfigurationSerializer(item) {
    return {
        name: item["name"],
        endpoint: item["endpoint"],
        insecure: item["insecure"],
        headers: !item["headers"] ? item["headers"] : headerArraySerializer(item["headers"]),
    };
}
function otlpConfigurationDeserializer(item) {
    return {
        name: item["name"],
        endpoint: item["endpoint"],
        insecure: item["insecure"],
        headers: !item["headers"] ? item["headers"] : headerArrayDeserializer(item["headers"]),
    };
}
function headerArraySerializer(result) {
    return result.map((item) => {
        return headerSerializer(item);
    });
}
function headerArrayDeserializer(result) {
    return result.map((item) => {
        return headerDeserializer(item);
    });
}
function headerSerializer(item) {
    return { key: item["key"], value: item["value"] };
}
function headerDeserializer(item) {
    return {
        key: item["key"],
        value: item["value"],
    };
}
function tracesConfigurationSerializer(item) {
    return {
        includeDapr: item["includeDapr"],
        destinations: !item["destinations"]
            ? item["destinations"]
            : item["destinations"].map((p) => {
                return p;
            }),
    };
}
function tracesConfigurationDeserializer(item) {
    return {
        includeDapr: item["includeDapr"],
        destinations: !item["destinations"]
            ? item["destinations"]
            : item["destinations"].map((p) => {
                return p;
            }),
    };
}
function logsConfigurationSerializer(item) {
    return {
        destinations: !item["destinations"]
            ? item["destinations"]
            : item["destinations"].map((p) => {
                return p;
            }),
    };
}
function logsConfigurationDeserializer(item) {
    return {
        destinations: !item["destinations"]
            ? item["destinations"]
            : item["destinations"].map((p) => {
                return p;
            }),
    };
}
function metricsConfigurationSerializer(item) {
    return {
        includeKeda: item["includeKeda"],
        destinations: !item["destinations"]
            ? item["destinations"]
            : item["destinations"].map((p) => {
                return p;
            }),
    };
}
function metricsConfigurationDeserializer(item) {
    return {
        includeKeda: item["includeKeda"],
        destinations: !item["destinations"]
            ? item["destinations"]
            : item["destinations"].map((p) => {
                return p;
            }),
    };
}
function workloadProfileArraySerializer(result) {
    return result.map((item) => {
        return workloadProfileSerializer(item);
    });
}
function workloadProfileArrayDeserializer(result) {
    return result.map((item) => {
        return workloadProfileDeserializer(item);
    });
}
function workloadProfileSerializer(item) {
    return {
        name: item["name"],
        workloadProfileType: item["workloadProfileType"],
        minimumCount: item["minimumCount"],
        maximumCount: item["maximumCount"],
    };
}
function workloadProfileDeserializer(item) {
    return {
        name: item["name"],
        workloadProfileType: item["workloadProfileType"],
        minimumCount: item["minimumCount"],
        maximumCount: item["maximumCount"],
    };
}
function kedaConfigurationSerializer(_item) {
    return {};
}
function kedaConfigurationDeserializer(item) {
    return {
        version: item["version"],
    };
}
function daprConfigurationSerializer(_item) {
    return {};
}
function daprConfigurationDeserializer(item) {
    return {
        version: item["version"],
    };
}
function managedEnvironmentPropertiesPeerAuthenticationSerializer(item) {
    return { mtls: !item["mtls"] ? item["mtls"] : mtlsSerializer(item["mtls"]) };
}
function managedEnvironmentPropertiesPeerAuthenticationDeserializer(item) {
    return {
        mtls: !item["mtls"] ? item["mtls"] : mtlsDeserializer(item["mtls"]),
    };
}
function mtlsSerializer(item) {
    return { enabled: item["enabled"] };
}
function mtlsDeserializer(item) {
    return {
        enabled: item["enabled"],
    };
}
function managedEnvironmentPropertiesPeerTrafficConfigurationSerializer(item) {
    return {
        encryption: !item["encryption"]
            ? item["encryption"]
            : managedEnvironmentPropertiesPeerTrafficConfigurationEncryptionSerializer(item["encryption"]),
    };
}
function managedEnvironmentPropertiesPeerTrafficConfigurationDeserializer(item) {
    return {
        encryption: !item["encryption"]
            ? item["encryption"]
            : managedEnvironmentPropertiesPeerTrafficConfigurationEncryptionDeserializer(item["encryption"]),
    };
}
function managedEnvironmentPropertiesPeerTrafficConfigurationEncryptionSerializer(item) {
    return { enabled: item["enabled"] };
}
function managedEnvironmentPropertiesPeerTrafficConfigurationEncryptionDeserializer(item) {
    return {
        enabled: item["enabled"],
    };
}
function ingressConfigurationSerializer(item) {
    return {
        workloadProfileName: item["workloadProfileName"],
        terminationGracePeriodSeconds: item["terminationGracePeriodSeconds"],
        headerCountLimit: item["headerCountLimit"],
        requestIdleTimeout: item["requestIdleTimeout"],
    };
}
function ingressConfigurationDeserializer(item) {
    return {
        workloadProfileName: item["workloadProfileName"],
        terminationGracePeriodSeconds: item["terminationGracePeriodSeconds"],
        headerCountLimit: item["headerCountLimit"],
        requestIdleTimeout: item["requestIdleTimeout"],
    };
}
/** Mode of the managed environment. */
var KnownManagedEnvironmentMode;
(function (KnownManagedEnvironmentMode) {
    /** The environment supports consumption-only workloads. */
    KnownManagedEnvironmentMode["ConsumptionOnly"] = "ConsumptionOnly";
    /** The environment supports workload profiles. */
    KnownManagedEnvironmentMode["WorkloadProfiles"] = "WorkloadProfiles";
    /** The environment uses the Express mode. */
    KnownManagedEnvironmentMode["Express"] = "Express";
    /** The environment is archived. */
    KnownManagedEnvironmentMode["Archived"] = "Archived";
})(KnownManagedEnvironmentMode || (KnownManagedEnvironmentMode = {}));
function privateEndpointConnectionArraySerializer(result) {
    return result.map((item) => {
        return privateEndpointConnectionSerializer(item);
    });
}
function privateEndpointConnectionArrayDeserializer(result) {
    return result.map((item) => {
        return privateEndpointConnectionDeserializer(item);
    });
}
function privateEndpointConnectionSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, ["privateEndpoint", "privateLinkServiceConnectionState"])
            ? undefined
            : _privateEndpointConnectionPropertiesSerializer(item),
    };
}
function privateEndpointConnectionDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _privateEndpointConnectionPropertiesDeserializer(item["properties"])),
    };
}
function privateEndpointConnectionPropertiesSerializer(item) {
    return {
        privateEndpoint: !item["privateEndpoint"]
            ? item["privateEndpoint"]
            : privateEndpointSerializer(item["privateEndpoint"]),
        privateLinkServiceConnectionState: privateLinkServiceConnectionStateSerializer(item["privateLinkServiceConnectionState"]),
    };
}
function privateEndpointConnectionPropertiesDeserializer(item) {
    return {
        groupIds: !item["groupIds"]
            ? item["groupIds"]
            : item["groupIds"].map((p) => {
                return p;
            }),
        privateEndpoint: !item["privateEndpoint"]
            ? item["privateEndpoint"]
            : privateEndpointDeserializer(item["privateEndpoint"]),
        privateLinkServiceConnectionState: privateLinkServiceConnectionStateDeserializer(item["privateLinkServiceConnectionState"]),
        provisioningState: item["provisioningState"],
    };
}
function privateEndpointSerializer(_item) {
    return {};
}
function privateEndpointDeserializer(item) {
    return {
        id: item["id"],
    };
}
function privateLinkServiceConnectionStateSerializer(item) {
    return {
        status: item["status"],
        description: item["description"],
        actionsRequired: item["actionsRequired"],
    };
}
function privateLinkServiceConnectionStateDeserializer(item) {
    return {
        status: item["status"],
        description: item["description"],
        actionsRequired: item["actionsRequired"],
    };
}
/** The private endpoint connection status. */
var KnownPrivateEndpointServiceConnectionStatus;
(function (KnownPrivateEndpointServiceConnectionStatus) {
    /** Pending */
    KnownPrivateEndpointServiceConnectionStatus["Pending"] = "Pending";
    /** Approved */
    KnownPrivateEndpointServiceConnectionStatus["Approved"] = "Approved";
    /** Rejected */
    KnownPrivateEndpointServiceConnectionStatus["Rejected"] = "Rejected";
    /** Disconnected */
    KnownPrivateEndpointServiceConnectionStatus["Disconnected"] = "Disconnected";
})(KnownPrivateEndpointServiceConnectionStatus || (KnownPrivateEndpointServiceConnectionStatus = {}));
/** The current provisioning state. */
var KnownPrivateEndpointConnectionProvisioningState;
(function (KnownPrivateEndpointConnectionProvisioningState) {
    /** Succeeded */
    KnownPrivateEndpointConnectionProvisioningState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownPrivateEndpointConnectionProvisioningState["Failed"] = "Failed";
    /** Canceled */
    KnownPrivateEndpointConnectionProvisioningState["Canceled"] = "Canceled";
    /** Waiting */
    KnownPrivateEndpointConnectionProvisioningState["Waiting"] = "Waiting";
    /** Updating */
    KnownPrivateEndpointConnectionProvisioningState["Updating"] = "Updating";
    /** Deleting */
    KnownPrivateEndpointConnectionProvisioningState["Deleting"] = "Deleting";
    /** Pending */
    KnownPrivateEndpointConnectionProvisioningState["Pending"] = "Pending";
})(KnownPrivateEndpointConnectionProvisioningState || (KnownPrivateEndpointConnectionProvisioningState = {}));
/** Property to allow or block all public traffic. Allowed Values: 'Enabled', 'Disabled'. */
var KnownPublicNetworkAccess;
(function (KnownPublicNetworkAccess) {
    /** Enabled */
    KnownPublicNetworkAccess["Enabled"] = "Enabled";
    /** Disabled */
    KnownPublicNetworkAccess["Disabled"] = "Disabled";
})(KnownPublicNetworkAccess || (KnownPublicNetworkAccess = {}));
function _managedEnvironmentsCollectionDeserializer(item) {
    return {
        value: managedEnvironmentArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function managedEnvironmentArraySerializer(result) {
    return result.map((item) => {
        return managedEnvironmentSerializer(item);
    });
}
function managedEnvironmentArrayDeserializer(result) {
    return result.map((item) => {
        return managedEnvironmentDeserializer(item);
    });
}
function environmentAuthTokenDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _environmentAuthTokenPropertiesDeserializer(item["properties"])),
    };
}
function environmentAuthTokenPropertiesDeserializer(item) {
    return {
        token: item["token"],
        expires: !item["expires"] ? item["expires"] : new Date(item["expires"]),
    };
}
function _workloadProfileStatesCollectionDeserializer(item) {
    return {
        value: workloadProfileStatesArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function workloadProfileStatesArrayDeserializer(result) {
    return result.map((item) => {
        return workloadProfileStatesDeserializer(item);
    });
}
function workloadProfileStatesDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : workloadProfileStatesPropertiesDeserializer(item["properties"]),
    };
}
function workloadProfileStatesPropertiesDeserializer(item) {
    return {
        minimumCount: item["minimumCount"],
        maximumCount: item["maximumCount"],
        currentCount: item["currentCount"],
    };
}
function checkMigrationEligibilityRequestSerializer(item) {
    return { targetMode: item["targetMode"] };
}
function checkMigrationEligibilityResponseDeserializer(item) {
    return {
        isEligible: item["isEligible"],
        environmentName: item["environmentName"],
        currentMode: item["currentMode"],
        targetMode: item["targetMode"],
        failureReasons: migrationEligibilityFailureReasonArrayDeserializer(item["failureReasons"]),
    };
}
function migrationEligibilityFailureReasonArrayDeserializer(result) {
    return result.map((item) => {
        return migrationEligibilityFailureReasonDeserializer(item);
    });
}
function migrationEligibilityFailureReasonDeserializer(item) {
    return {
        code: item["code"],
        message: item["message"],
    };
}
function daprComponentSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, [
            "componentType",
            "version",
            "ignoreErrors",
            "initTimeout",
            "secrets",
            "secretStoreComponent",
            "metadata",
            "scopes",
        ])
            ? undefined
            : _daprComponentPropertiesSerializer(item),
    };
}
function daprComponentDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _daprComponentPropertiesDeserializer(item["properties"])),
    };
}
function daprComponentPropertiesSerializer(item) {
    return {
        componentType: item["componentType"],
        version: item["version"],
        ignoreErrors: item["ignoreErrors"],
        initTimeout: item["initTimeout"],
        secrets: !item["secrets"] ? item["secrets"] : secretArraySerializer(item["secrets"]),
        secretStoreComponent: item["secretStoreComponent"],
        metadata: !item["metadata"] ? item["metadata"] : daprMetadataArraySerializer(item["metadata"]),
        scopes: !item["scopes"]
            ? item["scopes"]
            : item["scopes"].map((p) => {
                return p;
            }),
    };
}
function daprComponentPropertiesDeserializer(item) {
    return {
        componentType: item["componentType"],
        version: item["version"],
        ignoreErrors: item["ignoreErrors"],
        initTimeout: item["initTimeout"],
        secrets: !item["secrets"] ? item["secrets"] : secretArrayDeserializer(item["secrets"]),
        secretStoreComponent: item["secretStoreComponent"],
        metadata: !item["metadata"]
            ? item["metadata"]
            : daprMetadataArrayDeserializer(item["metadata"]),
        scopes: !item["scopes"]
            ? item["scopes"]
            : item["scopes"].map((p) => {
                return p;
            }),
        provisioningState: item["provisioningState"],
        deploymentErrors: item["deploymentErrors"],
    };
}
function daprMetadataArraySerializer(result) {
    return result.map((item) => {
        return daprMetadataSerializer(item);
    });
}
function daprMetadataArrayDeserializer(result) {
    return result.map((item) => {
        return daprMetadataDeserializer(item);
    });
}
function daprMetadataSerializer(item) {
    return { name: item["name"], value: item["value"], secretRef: item["secretRef"] };
}
function daprMetadataDeserializer(item) {
    return {
        name: item["name"],
        value: item["value"],
        secretRef: item["secretRef"],
    };
}
/** Provisioning state of the Connected Environment Dapr Component. */
var KnownDaprComponentProvisioningState;
(function (KnownDaprComponentProvisioningState) {
    /** Succeeded */
    KnownDaprComponentProvisioningState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownDaprComponentProvisioningState["Failed"] = "Failed";
    /** Canceled */
    KnownDaprComponentProvisioningState["Canceled"] = "Canceled";
    /** InProgress */
    KnownDaprComponentProvisioningState["InProgress"] = "InProgress";
    /** Deleting */
    KnownDaprComponentProvisioningState["Deleting"] = "Deleting";
})(KnownDaprComponentProvisioningState || (KnownDaprComponentProvisioningState = {}));
function _daprComponentsCollectionDeserializer(item) {
    return {
        value: daprComponentArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function daprComponentArraySerializer(result) {
    return result.map((item) => {
        return daprComponentSerializer(item);
    });
}
function daprComponentArrayDeserializer(result) {
    return result.map((item) => {
        return daprComponentDeserializer(item);
    });
}
function daprSecretsCollectionDeserializer(item) {
    return {
        value: daprSecretArrayDeserializer(item["value"]),
    };
}
function daprSecretArrayDeserializer(result) {
    return result.map((item) => {
        return daprSecretDeserializer(item);
    });
}
function daprSecretDeserializer(item) {
    return {
        name: item["name"],
        value: item["value"],
    };
}
function connectedEnvironmentStorageSerializer(item) {
    return {
        properties: !item["properties"]
            ? item["properties"]
            : connectedEnvironmentStoragePropertiesSerializer(item["properties"]),
    };
}
function connectedEnvironmentStorageDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : connectedEnvironmentStoragePropertiesDeserializer(item["properties"]),
    };
}
function connectedEnvironmentStoragePropertiesSerializer(item) {
    return {
        azureFile: !item["azureFile"]
            ? item["azureFile"]
            : azureFilePropertiesSerializer(item["azureFile"]),
    };
}
function connectedEnvironmentStoragePropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        deploymentErrors: item["deploymentErrors"],
        azureFile: !item["azureFile"]
            ? item["azureFile"]
            : azureFilePropertiesDeserializer(item["azureFile"]),
    };
}
/** Provisioning state of the storage. */
var KnownConnectedEnvironmentStorageProvisioningState;
(function (KnownConnectedEnvironmentStorageProvisioningState) {
    /** Succeeded */
    KnownConnectedEnvironmentStorageProvisioningState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownConnectedEnvironmentStorageProvisioningState["Failed"] = "Failed";
    /** Canceled */
    KnownConnectedEnvironmentStorageProvisioningState["Canceled"] = "Canceled";
    /** InProgress */
    KnownConnectedEnvironmentStorageProvisioningState["InProgress"] = "InProgress";
    /** Deleting */
    KnownConnectedEnvironmentStorageProvisioningState["Deleting"] = "Deleting";
})(KnownConnectedEnvironmentStorageProvisioningState || (KnownConnectedEnvironmentStorageProvisioningState = {}));
function azureFilePropertiesSerializer(item) {
    return {
        accountName: item["accountName"],
        accountKey: item["accountKey"],
        accountKeyVaultProperties: !item["accountKeyVaultProperties"]
            ? item["accountKeyVaultProperties"]
            : secretKeyVaultPropertiesSerializer(item["accountKeyVaultProperties"]),
        accessMode: item["accessMode"],
        shareName: item["shareName"],
    };
}
function azureFilePropertiesDeserializer(item) {
    return {
        accountName: item["accountName"],
        accountKey: item["accountKey"],
        accountKeyVaultProperties: !item["accountKeyVaultProperties"]
            ? item["accountKeyVaultProperties"]
            : secretKeyVaultPropertiesDeserializer(item["accountKeyVaultProperties"]),
        accessMode: item["accessMode"],
        shareName: item["shareName"],
    };
}
function secretKeyVaultPropertiesSerializer(item) {
    return { identity: item["identity"], keyVaultUrl: item["keyVaultUrl"] };
}
function secretKeyVaultPropertiesDeserializer(item) {
    return {
        identity: item["identity"],
        keyVaultUrl: item["keyVaultUrl"],
    };
}
/** Access mode for storage */
var KnownAccessMode;
(function (KnownAccessMode) {
    /** ReadOnly */
    KnownAccessMode["ReadOnly"] = "ReadOnly";
    /** ReadWrite */
    KnownAccessMode["ReadWrite"] = "ReadWrite";
})(KnownAccessMode || (KnownAccessMode = {}));
function connectedEnvironmentStoragesCollectionDeserializer(item) {
    return {
        value: connectedEnvironmentStorageArrayDeserializer(item["value"]),
    };
}
function connectedEnvironmentStorageArraySerializer(result) {
    return result.map((item) => {
        return connectedEnvironmentStorageSerializer(item);
    });
}
function connectedEnvironmentStorageArrayDeserializer(result) {
    return result.map((item) => {
        return connectedEnvironmentStorageDeserializer(item);
    });
}
function managedCertificateSerializer(item) {
    return {
        tags: item["tags"],
        location: item["location"],
        properties: !item["properties"]
            ? item["properties"]
            : managedCertificatePropertiesSerializer(item["properties"]),
    };
}
function managedCertificateDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : managedCertificatePropertiesDeserializer(item["properties"]),
    };
}
function managedCertificatePropertiesSerializer(item) {
    return {
        subjectName: item["subjectName"],
        domainControlValidation: item["domainControlValidation"],
    };
}
function managedCertificatePropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        subjectName: item["subjectName"],
        error: item["error"],
        domainControlValidation: item["domainControlValidation"],
        validationToken: item["validationToken"],
    };
}
/** Selected type of domain control validation for managed certificates. */
var KnownManagedCertificateDomainControlValidation;
(function (KnownManagedCertificateDomainControlValidation) {
    /** CNAME */
    KnownManagedCertificateDomainControlValidation["Cname"] = "CNAME";
    /** HTTP */
    KnownManagedCertificateDomainControlValidation["Http"] = "HTTP";
    /** TXT */
    KnownManagedCertificateDomainControlValidation["TXT"] = "TXT";
})(KnownManagedCertificateDomainControlValidation || (KnownManagedCertificateDomainControlValidation = {}));
function managedCertificatePatchSerializer(item) {
    return { tags: item["tags"] };
}
function _managedCertificateCollectionDeserializer(item) {
    return {
        value: managedCertificateArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function managedCertificateArraySerializer(result) {
    return result.map((item) => {
        return managedCertificateSerializer(item);
    });
}
function managedCertificateArrayDeserializer(result) {
    return result.map((item) => {
        return managedCertificateDeserializer(item);
    });
}
function _privateEndpointConnectionListResultDeserializer(item) {
    return {
        value: privateEndpointConnectionArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function _privateLinkResourceListResultDeserializer(item) {
    return {
        value: privateLinkResourceArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function privateLinkResourceArrayDeserializer(result) {
    return result.map((item) => {
        return privateLinkResourceDeserializer(item);
    });
}
function privateLinkResourceDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _privateLinkResourcePropertiesDeserializer(item["properties"])),
    };
}
function privateLinkResourcePropertiesDeserializer(item) {
    return {
        groupId: item["groupId"],
        requiredMembers: !item["requiredMembers"]
            ? item["requiredMembers"]
            : item["requiredMembers"].map((p) => {
                return p;
            }),
        requiredZoneNames: !item["requiredZoneNames"]
            ? item["requiredZoneNames"]
            : item["requiredZoneNames"].map((p) => {
                return p;
            }),
    };
}
function daprComponentResiliencyPolicySerializer(item) {
    return {
        properties: areAllPropsUndefined(item, ["inboundPolicy", "outboundPolicy"])
            ? undefined
            : _daprComponentResiliencyPolicyPropertiesSerializer(item),
    };
}
function daprComponentResiliencyPolicyDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _daprComponentResiliencyPolicyPropertiesDeserializer(item["properties"])),
    };
}
function daprComponentResiliencyPolicyPropertiesSerializer(item) {
    return {
        inboundPolicy: !item["inboundPolicy"]
            ? item["inboundPolicy"]
            : daprComponentResiliencyPolicyConfigurationSerializer(item["inboundPolicy"]),
        outboundPolicy: !item["outboundPolicy"]
            ? item["outboundPolicy"]
            : daprComponentResiliencyPolicyConfigurationSerializer(item["outboundPolicy"]),
    };
}
function daprComponentResiliencyPolicyPropertiesDeserializer(item) {
    return {
        inboundPolicy: !item["inboundPolicy"]
            ? item["inboundPolicy"]
            : daprComponentResiliencyPolicyConfigurationDeserializer(item["inboundPolicy"]),
        outboundPolicy: !item["outboundPolicy"]
            ? item["outboundPolicy"]
            : daprComponentResiliencyPolicyConfigurationDeserializer(item["outboundPolicy"]),
    };
}
function daprComponentResiliencyPolicyConfigurationSerializer(item) {
    return {
        httpRetryPolicy: !item["httpRetryPolicy"]
            ? item["httpRetryPolicy"]
            : daprComponentResiliencyPolicyHttpRetryPolicyConfigurationSerializer(item["httpRetryPolicy"]),
        timeoutPolicy: !item["timeoutPolicy"]
            ? item["timeoutPolicy"]
            : daprComponentResiliencyPolicyTimeoutPolicyConfigurationSerializer(item["timeoutPolicy"]),
        circuitBreakerPolicy: !item["circuitBreakerPolicy"]
            ? item["circuitBreakerPolicy"]
            : daprComponentResiliencyPolicyCircuitBreakerPolicyConfigurationSerializer(item["circuitBreakerPolicy"]),
    };
}
function daprComponentResiliencyPolicyConfigurationDeserializer(item) {
    return {
        httpRetryPolicy: !item["httpRetryPolicy"]
            ? item["httpRetryPolicy"]
            : daprComponentResiliencyPolicyHttpRetryPolicyConfigurationDeserializer(item["httpRetryPolicy"]),
        timeoutPolicy: !item["timeoutPolicy"]
            ? item["timeoutPolicy"]
            : daprComponentResiliencyPolicyTimeoutPolicyConfigurationDeserializer(item["timeoutPolicy"]),
        circuitBreakerPolicy: !item["circuitBreakerPolicy"]
            ? item["circuitBreakerPolicy"]
            : daprComponentResiliencyPolicyCircuitBreakerPolicyConfigurationDeserializer(item["circuitBreakerPolicy"]),
    };
}
function daprComponentResiliencyPolicyHttpRetryPolicyConfigurationSerializer(item) {
    return {
        maxRetries: item["maxRetries"],
        retryBackOff: !item["retryBackOff"]
            ? item["retryBackOff"]
            : daprComponentResiliencyPolicyHttpRetryBackOffConfigurationSerializer(item["retryBackOff"]),
    };
}
function daprComponentResiliencyPolicyHttpRetryPolicyConfigurationDeserializer(item) {
    return {
        maxRetries: item["maxRetries"],
        retryBackOff: !item["retryBackOff"]
            ? item["retryBackOff"]
            : daprComponentResiliencyPolicyHttpRetryBackOffConfigurationDeserializer(item["retryBackOff"]),
    };
}
function daprComponentResiliencyPolicyHttpRetryBackOffConfigurationSerializer(item) {
    return {
        initialDelayInMilliseconds: item["initialDelayInMilliseconds"],
        maxIntervalInMilliseconds: item["maxIntervalInMilliseconds"],
    };
}
function daprComponentResiliencyPolicyHttpRetryBackOffConfigurationDeserializer(item) {
    return {
        initialDelayInMilliseconds: item["initialDelayInMilliseconds"],
        maxIntervalInMilliseconds: item["maxIntervalInMilliseconds"],
    };
}
function daprComponentResiliencyPolicyTimeoutPolicyConfigurationSerializer(item) {
    return { responseTimeoutInSeconds: item["responseTimeoutInSeconds"] };
}
function daprComponentResiliencyPolicyTimeoutPolicyConfigurationDeserializer(item) {
    return {
        responseTimeoutInSeconds: item["responseTimeoutInSeconds"],
    };
}
function daprComponentResiliencyPolicyCircuitBreakerPolicyConfigurationSerializer(item) {
    return {
        consecutiveErrors: item["consecutiveErrors"],
        timeoutInSeconds: item["timeoutInSeconds"],
        intervalInSeconds: item["intervalInSeconds"],
    };
}
function daprComponentResiliencyPolicyCircuitBreakerPolicyConfigurationDeserializer(item) {
    return {
        consecutiveErrors: item["consecutiveErrors"],
        timeoutInSeconds: item["timeoutInSeconds"],
        intervalInSeconds: item["intervalInSeconds"],
    };
}
function _daprComponentResiliencyPoliciesCollectionDeserializer(item) {
    return {
        value: daprComponentResiliencyPolicyArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function daprComponentResiliencyPolicyArraySerializer(result) {
    return result.map((item) => {
        return daprComponentResiliencyPolicySerializer(item);
    });
}
function daprComponentResiliencyPolicyArrayDeserializer(result) {
    return result.map((item) => {
        return daprComponentResiliencyPolicyDeserializer(item);
    });
}
function maintenanceConfigurationResourceSerializer(item) {
    return {
        properties: areAllPropsUndefined(item, ["scheduledEntries"])
            ? undefined
            : _maintenanceConfigurationResourcePropertiesSerializer(item),
    };
}
function maintenanceConfigurationResourceDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"]
            ? item["properties"]
            : _maintenanceConfigurationResourcePropertiesDeserializer(item["properties"])),
    };
}
function scheduledEntriesSerializer(item) {
    return { scheduledEntries: scheduledEntryArraySerializer(item["scheduledEntries"]) };
}
function scheduledEntriesDeserializer(item) {
    return {
        scheduledEntries: scheduledEntryArrayDeserializer(item["scheduledEntries"]),
    };
}
function scheduledEntryArraySerializer(result) {
    return result.map((item) => {
        return scheduledEntrySerializer(item);
    });
}
function scheduledEntryArrayDeserializer(result) {
    return result.map((item) => {
        return scheduledEntryDeserializer(item);
    });
}
function scheduledEntrySerializer(item) {
    return {
        weekDay: item["weekDay"],
        startHourUtc: item["startHourUtc"],
        durationHours: item["durationHours"],
    };
}
function scheduledEntryDeserializer(item) {
    return {
        weekDay: item["weekDay"],
        startHourUtc: item["startHourUtc"],
        durationHours: item["durationHours"],
    };
}
function _maintenanceConfigurationCollectionDeserializer(item) {
    return {
        value: maintenanceConfigurationResourceArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function maintenanceConfigurationResourceArraySerializer(result) {
    return result.map((item) => {
        return maintenanceConfigurationResourceSerializer(item);
    });
}
function maintenanceConfigurationResourceArrayDeserializer(result) {
    return result.map((item) => {
        return maintenanceConfigurationResourceDeserializer(item);
    });
}
function managedEnvironmentStorageSerializer(item) {
    return {
        properties: !item["properties"]
            ? item["properties"]
            : managedEnvironmentStoragePropertiesSerializer(item["properties"]),
    };
}
function managedEnvironmentStorageDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : managedEnvironmentStoragePropertiesDeserializer(item["properties"]),
    };
}
function managedEnvironmentStoragePropertiesSerializer(item) {
    return {
        azureFile: !item["azureFile"]
            ? item["azureFile"]
            : azureFilePropertiesSerializer(item["azureFile"]),
        nfsAzureFile: !item["nfsAzureFile"]
            ? item["nfsAzureFile"]
            : nfsAzureFilePropertiesSerializer(item["nfsAzureFile"]),
    };
}
function managedEnvironmentStoragePropertiesDeserializer(item) {
    return {
        azureFile: !item["azureFile"]
            ? item["azureFile"]
            : azureFilePropertiesDeserializer(item["azureFile"]),
        nfsAzureFile: !item["nfsAzureFile"]
            ? item["nfsAzureFile"]
            : nfsAzureFilePropertiesDeserializer(item["nfsAzureFile"]),
    };
}
function nfsAzureFilePropertiesSerializer(item) {
    return { server: item["server"], accessMode: item["accessMode"], shareName: item["shareName"] };
}
function nfsAzureFilePropertiesDeserializer(item) {
    return {
        server: item["server"],
        accessMode: item["accessMode"],
        shareName: item["shareName"],
    };
}
function managedEnvironmentStoragesCollectionDeserializer(item) {
    return {
        value: managedEnvironmentStorageArrayDeserializer(item["value"]),
    };
}
function managedEnvironmentStorageArraySerializer(result) {
    return result.map((item) => {
        return managedEnvironmentStorageSerializer(item);
    });
}
function managedEnvironmentStorageArrayDeserializer(result) {
    return result.map((item) => {
        return managedEnvironmentStorageDeserializer(item);
    });
}
function jobSerializer(item) {
    return {
        tags: item["tags"],
        location: item["location"],
        properties: areAllPropsUndefined(item, [
            "environmentId",
            "workloadProfileName",
            "configuration",
            "template",
        ])
            ? undefined
            : _jobPropertiesSerializer(item),
        identity: !item["identity"]
            ? item["identity"]
            : managedServiceIdentitySerializer(item["identity"]),
    };
}
function jobDeserializer(item) {
    return {
        tags: !item["tags"]
            ? item["tags"]
            : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
        location: item["location"],
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        ...(!item["properties"] ? item["properties"] : _jobPropertiesDeserializer(item["properties"])),
        identity: !item["identity"]
            ? item["identity"]
            : managedServiceIdentityDeserializer(item["identity"]),
    };
}
function jobPropertiesSerializer(item) {
    return {
        environmentId: item["environmentId"],
        workloadProfileName: item["workloadProfileName"],
        configuration: !item["configuration"]
            ? item["configuration"]
            : jobConfigurationSerializer(item["configuration"]),
        template: !item["template"] ? item["template"] : jobTemplateSerializer(item["template"]),
    };
}
function jobPropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        runningState: item["runningState"],
        environmentId: item["environmentId"],
        workloadProfileName: item["workloadProfileName"],
        configuration: !item["configuration"]
            ? item["configuration"]
            : jobConfigurationDeserializer(item["configuration"]),
        template: !item["template"] ? item["template"] : jobTemplateDeserializer(item["template"]),
        outboundIpAddresses: !item["outboundIpAddresses"]
            ? item["outboundIpAddresses"]
            : item["outboundIpAddresses"].map((p) => {
                return p;
            }),
        eventStreamEndpoint: item["eventStreamEndpoint"],
    };
}
/** Provisioning state of the Container Apps Job. */
var KnownJobProvisioningState;
(function (KnownJobProvisioningState) {
    /** InProgress */
    KnownJobProvisioningState["InProgress"] = "InProgress";
    /** Succeeded */
    KnownJobProvisioningState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownJobProvisioningState["Failed"] = "Failed";
    /** Canceled */
    KnownJobProvisioningState["Canceled"] = "Canceled";
    /** Deleting */
    KnownJobProvisioningState["Deleting"] = "Deleting";
})(KnownJobProvisioningState || (KnownJobProvisioningState = {}));
/** Current running state of the job */
var KnownJobRunningState;
(function (KnownJobRunningState) {
    /** The job is ready to run. */
    KnownJobRunningState["Ready"] = "Ready";
    /** The job is transitioning to its target state. */
    KnownJobRunningState["Progressing"] = "Progressing";
    /** The job is suspended. */
    KnownJobRunningState["Suspended"] = "Suspended";
})(KnownJobRunningState || (KnownJobRunningState = {}));
function jobConfigurationSerializer(item) {
    return {
        secrets: !item["secrets"] ? item["secrets"] : secretArraySerializer(item["secrets"]),
        triggerType: item["triggerType"],
        replicaTimeout: item["replicaTimeout"],
        replicaRetryLimit: item["replicaRetryLimit"],
        manualTriggerConfig: !item["manualTriggerConfig"]
            ? item["manualTriggerConfig"]
            : jobConfigurationManualTriggerConfigSerializer(item["manualTriggerConfig"]),
        scheduleTriggerConfig: !item["scheduleTriggerConfig"]
            ? item["scheduleTriggerConfig"]
            : jobConfigurationScheduleTriggerConfigSerializer(item["scheduleTriggerConfig"]),
        eventTriggerConfig: !item["eventTriggerConfig"]
            ? item["eventTriggerConfig"]
            : jobConfigurationEventTriggerConfigSerializer(item["eventTriggerConfig"]),
        registries: !item["registries"]
            ? item["registries"]
            : registryCredentialsArraySerializer(item["registries"]),
        identitySettings: !item["identitySettings"]
            ? item["identitySettings"]
            : identitySettingsArraySerializer(item["identitySettings"]),
    };
}
function jobConfigurationDeserializer(item) {
    return {
        secrets: !item["secrets"] ? item["secrets"] : secretArrayDeserializer(item["secrets"]),
        triggerType: item["triggerType"],
        replicaTimeout: item["replicaTimeout"],
        replicaRetryLimit: item["replicaRetryLimit"],
        manualTriggerConfig: !item["manualTriggerConfig"]
            ? item["manualTriggerConfig"]
            : jobConfigurationManualTriggerConfigDeserializer(item["manualTriggerConfig"]),
        scheduleTriggerConfig: !item["scheduleTriggerConfig"]
            ? item["scheduleTriggerConfig"]
            : jobConfigurationScheduleTriggerConfigDeserializer(item["scheduleTriggerConfig"]),
        eventTriggerConfig: !item["eventTriggerConfig"]
            ? item["eventTriggerConfig"]
            : jobConfigurationEventTriggerConfigDeserializer(item["eventTriggerConfig"]),
        registries: !item["registries"]
            ? item["registries"]
            : registryCredentialsArrayDeserializer(item["registries"]),
        identitySettings: !item["identitySettings"]
            ? item["identitySettings"]
            : identitySettingsArrayDeserializer(item["identitySettings"]),
    };
}
/** Trigger type of the job */
var KnownTriggerType;
(function (KnownTriggerType) {
    /** Schedule */
    KnownTriggerType["Schedule"] = "Schedule";
    /** Event */
    KnownTriggerType["Event"] = "Event";
    /** Manual */
    KnownTriggerType["Manual"] = "Manual";
})(KnownTriggerType || (KnownTriggerType = {}));
function jobConfigurationManualTriggerConfigSerializer(item) {
    return {
        replicaCompletionCount: item["replicaCompletionCount"],
        parallelism: item["parallelism"],
    };
}
function jobConfigurationManualTriggerConfigDeserializer(item) {
    return {
        replicaCompletionCount: item["replicaCompletionCount"],
        parallelism: item["parallelism"],
    };
}
function jobConfigurationScheduleTriggerConfigSerializer(item) {
    return {
        replicaCompletionCount: item["replicaCompletionCount"],
        cronExpression: item["cronExpression"],
        parallelism: item["parallelism"],
    };
}
function jobConfigurationScheduleTriggerConfigDeserializer(item) {
    return {
        replicaCompletionCount: item["replicaCompletionCount"],
        cronExpression: item["cronExpression"],
        parallelism: item["parallelism"],
    };
}
function jobConfigurationEventTriggerConfigSerializer(item) {
    return {
        replicaCompletionCount: item["replicaCompletionCount"],
        parallelism: item["parallelism"],
        scale: !item["scale"] ? item["scale"] : jobScaleSerializer(item["scale"]),
    };
}
function jobConfigurationEventTriggerConfigDeserializer(item) {
    return {
        replicaCompletionCount: item["replicaCompletionCount"],
        parallelism: item["parallelism"],
        scale: !item["scale"] ? item["scale"] : jobScaleDeserializer(item["scale"]),
    };
}
function jobScaleSerializer(item) {
    return {
        pollingInterval: item["pollingInterval"],
        minExecutions: item["minExecutions"],
        maxExecutions: item["maxExecutions"],
        rules: !item["rules"] ? item["rules"] : jobScaleRuleArraySerializer(item["rules"]),
    };
}
function jobScaleDeserializer(item) {
    return {
        pollingInterval: item["pollingInterval"],
        minExecutions: item["minExecutions"],
        maxExecutions: item["maxExecutions"],
        rules: !item["rules"] ? item["rules"] : jobScaleRuleArrayDeserializer(item["rules"]),
    };
}
function jobScaleRuleArraySerializer(result) {
    return result.map((item) => {
        return jobScaleRuleSerializer(item);
    });
}
function jobScaleRuleArrayDeserializer(result) {
    return result.map((item) => {
        return jobScaleRuleDeserializer(item);
    });
}
function jobScaleRuleSerializer(item) {
    return {
        name: item["name"],
        type: item["type"],
        metadata: item["metadata"],
        auth: !item["auth"] ? item["auth"] : scaleRuleAuthArraySerializer(item["auth"]),
        identity: item["identity"],
    };
}
function jobScaleRuleDeserializer(item) {
    return {
        name: item["name"],
        type: item["type"],
        metadata: item["metadata"],
        auth: !item["auth"] ? item["auth"] : scaleRuleAuthArrayDeserializer(item["auth"]),
        identity: item["identity"],
    };
}
function jobTemplateSerializer(item) {
    return {
        initContainers: !item["initContainers"]
            ? item["initContainers"]
            : initContainerArraySerializer(item["initContainers"]),
        containers: !item["containers"]
            ? item["containers"]
            : containerArraySerializer(item["containers"]),
        volumes: !item["volumes"] ? item["volumes"] : volumeArraySerializer(item["volumes"]),
    };
}
function jobTemplateDeserializer(item) {
    return {
        initContainers: !item["initContainers"]
            ? item["initContainers"]
            : initContainerArrayDeserializer(item["initContainers"]),
        containers: !item["containers"]
            ? item["containers"]
            : containerArrayDeserializer(item["containers"]),
        volumes: !item["volumes"] ? item["volumes"] : volumeArrayDeserializer(item["volumes"]),
    };
}
function jobPatchPropertiesSerializer(item) {
    return {
        identity: !item["identity"]
            ? item["identity"]
            : managedServiceIdentitySerializer(item["identity"]),
        tags: item["tags"],
        properties: !item["properties"]
            ? item["properties"]
            : jobPatchPropertiesPropertiesSerializer(item["properties"]),
    };
}
function jobPatchPropertiesPropertiesSerializer(item) {
    return {
        environmentId: item["environmentId"],
        configuration: !item["configuration"]
            ? item["configuration"]
            : jobConfigurationSerializer(item["configuration"]),
        template: !item["template"] ? item["template"] : jobTemplateSerializer(item["template"]),
        outboundIpAddresses: !item["outboundIpAddresses"]
            ? item["outboundIpAddresses"]
            : item["outboundIpAddresses"].map((p) => {
                return p;
            }),
        eventStreamEndpoint: item["eventStreamEndpoint"],
    };
}
function _jobsCollectionDeserializer(item) {
    return {
        value: jobArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function jobArraySerializer(result) {
    return result.map((item) => {
        return jobSerializer(item);
    });
}
function jobArrayDeserializer(result) {
    return result.map((item) => {
        return jobDeserializer(item);
    });
}
function jobExecutionBaseDeserializer(item) {
    return {
        name: item["name"],
        id: item["id"],
    };
}
function containerAppJobExecutionsDeserializer(item) {
    return {
        value: jobExecutionArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function jobExecutionArrayDeserializer(result) {
    return result.map((item) => {
        return models_jobExecutionDeserializer(item);
    });
}
function jobSecretsCollectionDeserializer(item) {
    return {
        value: secretArrayDeserializer(item["value"]),
    };
}
function diagnosticsCollectionDeserializer(item) {
    return {
        value: diagnosticsArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function diagnosticsArrayDeserializer(result) {
    return result.map((item) => {
        return diagnosticsDeserializer(item);
    });
}
function diagnosticsDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : diagnosticsPropertiesDeserializer(item["properties"]),
    };
}
function diagnosticsPropertiesDeserializer(item) {
    return {
        metadata: !item["metadata"]
            ? item["metadata"]
            : diagnosticsDefinitionDeserializer(item["metadata"]),
        dataset: !item["dataset"]
            ? item["dataset"]
            : diagnosticsDataApiResponseArrayDeserializer(item["dataset"]),
        status: !item["status"] ? item["status"] : diagnosticsStatusDeserializer(item["status"]),
        dataProviderMetadata: !item["dataProviderMetadata"]
            ? item["dataProviderMetadata"]
            : diagnosticDataProviderMetadataDeserializer(item["dataProviderMetadata"]),
    };
}
function diagnosticsDefinitionDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        description: item["description"],
        author: item["author"],
        category: item["category"],
        supportTopicList: !item["supportTopicList"]
            ? item["supportTopicList"]
            : diagnosticSupportTopicArrayDeserializer(item["supportTopicList"]),
        analysisTypes: !item["analysisTypes"]
            ? item["analysisTypes"]
            : item["analysisTypes"].map((p) => {
                return p;
            }),
        type: item["type"],
        score: item["score"],
    };
}
function diagnosticSupportTopicArrayDeserializer(result) {
    return result.map((item) => {
        return diagnosticSupportTopicDeserializer(item);
    });
}
function diagnosticSupportTopicDeserializer(item) {
    return {
        id: item["id"],
        pesId: item["pesId"],
    };
}
function diagnosticsDataApiResponseArrayDeserializer(result) {
    return result.map((item) => {
        return diagnosticsDataApiResponseDeserializer(item);
    });
}
function diagnosticsDataApiResponseDeserializer(item) {
    return {
        table: !item["table"]
            ? item["table"]
            : diagnosticDataTableResponseObjectDeserializer(item["table"]),
        renderingProperties: !item["renderingProperties"]
            ? item["renderingProperties"]
            : diagnosticRenderingDeserializer(item["renderingProperties"]),
    };
}
function diagnosticDataTableResponseObjectDeserializer(item) {
    return {
        tableName: item["tableName"],
        columns: !item["columns"]
            ? item["columns"]
            : diagnosticDataTableResponseColumnArrayDeserializer(item["columns"]),
        rows: !item["rows"]
            ? item["rows"]
            : item["rows"].map((p) => {
                return p;
            }),
    };
}
function diagnosticDataTableResponseColumnArrayDeserializer(result) {
    return result.map((item) => {
        return diagnosticDataTableResponseColumnDeserializer(item);
    });
}
function diagnosticDataTableResponseColumnDeserializer(item) {
    return {
        columnName: item["columnName"],
        dataType: item["dataType"],
        columnType: item["columnType"],
    };
}
function diagnosticRenderingDeserializer(item) {
    return {
        type: item["type"],
        title: item["title"],
        description: item["description"],
        isVisible: item["isVisible"],
    };
}
function diagnosticsStatusDeserializer(item) {
    return {
        message: item["message"],
        statusId: item["statusId"],
    };
}
function diagnosticDataProviderMetadataDeserializer(item) {
    return {
        providerName: item["providerName"],
        propertyBag: !item["propertyBag"]
            ? item["propertyBag"]
            : diagnosticDataProviderMetadataPropertyBagItemArrayDeserializer(item["propertyBag"]),
    };
}
function diagnosticDataProviderMetadataPropertyBagItemArrayDeserializer(result) {
    return result.map((item) => {
        return diagnosticDataProviderMetadataPropertyBagItemDeserializer(item);
    });
}
function diagnosticDataProviderMetadataPropertyBagItemDeserializer(item) {
    return {
        name: item["name"],
        value: item["value"],
    };
}
function httpRouteConfigSerializer(item) {
    return {
        properties: !item["properties"]
            ? item["properties"]
            : httpRouteConfigPropertiesSerializer(item["properties"]),
    };
}
function httpRouteConfigDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        properties: !item["properties"]
            ? item["properties"]
            : httpRouteConfigPropertiesDeserializer(item["properties"]),
    };
}
function httpRouteConfigPropertiesSerializer(item) {
    return {
        customDomains: !item["customDomains"]
            ? item["customDomains"]
            : customDomainArraySerializer(item["customDomains"]),
        rules: !item["rules"] ? item["rules"] : httpRouteRuleArraySerializer(item["rules"]),
    };
}
function httpRouteConfigPropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        provisioningErrors: !item["provisioningErrors"]
            ? item["provisioningErrors"]
            : httpRouteProvisioningErrorsArrayDeserializer(item["provisioningErrors"]),
        fqdn: item["fqdn"],
        customDomains: !item["customDomains"]
            ? item["customDomains"]
            : customDomainArrayDeserializer(item["customDomains"]),
        rules: !item["rules"] ? item["rules"] : httpRouteRuleArrayDeserializer(item["rules"]),
    };
}
/** The current provisioning state. */
var KnownHttpRouteProvisioningState;
(function (KnownHttpRouteProvisioningState) {
    /** Succeeded */
    KnownHttpRouteProvisioningState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownHttpRouteProvisioningState["Failed"] = "Failed";
    /** Canceled */
    KnownHttpRouteProvisioningState["Canceled"] = "Canceled";
    /** Waiting */
    KnownHttpRouteProvisioningState["Waiting"] = "Waiting";
    /** Updating */
    KnownHttpRouteProvisioningState["Updating"] = "Updating";
    /** Deleting */
    KnownHttpRouteProvisioningState["Deleting"] = "Deleting";
    /** Pending */
    KnownHttpRouteProvisioningState["Pending"] = "Pending";
})(KnownHttpRouteProvisioningState || (KnownHttpRouteProvisioningState = {}));
function httpRouteProvisioningErrorsArrayDeserializer(result) {
    return result.map((item) => {
        return httpRouteProvisioningErrorsDeserializer(item);
    });
}
function httpRouteProvisioningErrorsDeserializer(item) {
    return {
        timestamp: !item["timestamp"] ? item["timestamp"] : new Date(item["timestamp"]),
        message: item["message"],
    };
}
function httpRouteRuleArraySerializer(result) {
    return result.map((item) => {
        return httpRouteRuleSerializer(item);
    });
}
function httpRouteRuleArrayDeserializer(result) {
    return result.map((item) => {
        return httpRouteRuleDeserializer(item);
    });
}
function httpRouteRuleSerializer(item) {
    return {
        targets: !item["targets"] ? item["targets"] : httpRouteTargetArraySerializer(item["targets"]),
        routes: !item["routes"] ? item["routes"] : httpRouteArraySerializer(item["routes"]),
        description: item["description"],
    };
}
function httpRouteRuleDeserializer(item) {
    return {
        targets: !item["targets"] ? item["targets"] : httpRouteTargetArrayDeserializer(item["targets"]),
        routes: !item["routes"] ? item["routes"] : httpRouteArrayDeserializer(item["routes"]),
        description: item["description"],
    };
}
function httpRouteTargetArraySerializer(result) {
    return result.map((item) => {
        return httpRouteTargetSerializer(item);
    });
}
function httpRouteTargetArrayDeserializer(result) {
    return result.map((item) => {
        return httpRouteTargetDeserializer(item);
    });
}
function httpRouteTargetSerializer(item) {
    return { containerApp: item["containerApp"], revision: item["revision"], label: item["label"] };
}
function httpRouteTargetDeserializer(item) {
    return {
        containerApp: item["containerApp"],
        revision: item["revision"],
        label: item["label"],
    };
}
function httpRouteArraySerializer(result) {
    return result.map((item) => {
        return httpRouteSerializer(item);
    });
}
function httpRouteArrayDeserializer(result) {
    return result.map((item) => {
        return httpRouteDeserializer(item);
    });
}
function httpRouteSerializer(item) {
    return {
        match: !item["match"] ? item["match"] : httpRouteMatchSerializer(item["match"]),
        action: !item["action"] ? item["action"] : httpRouteActionSerializer(item["action"]),
    };
}
function httpRouteDeserializer(item) {
    return {
        match: !item["match"] ? item["match"] : httpRouteMatchDeserializer(item["match"]),
        action: !item["action"] ? item["action"] : httpRouteActionDeserializer(item["action"]),
    };
}
function httpRouteMatchSerializer(item) {
    return {
        prefix: item["prefix"],
        path: item["path"],
        pathSeparatedPrefix: item["pathSeparatedPrefix"],
        caseSensitive: item["caseSensitive"],
    };
}
function httpRouteMatchDeserializer(item) {
    return {
        prefix: item["prefix"],
        path: item["path"],
        pathSeparatedPrefix: item["pathSeparatedPrefix"],
        caseSensitive: item["caseSensitive"],
    };
}
function httpRouteActionSerializer(item) {
    return { prefixRewrite: item["prefixRewrite"] };
}
function httpRouteActionDeserializer(item) {
    return {
        prefixRewrite: item["prefixRewrite"],
    };
}
function _httpRouteConfigCollectionDeserializer(item) {
    return {
        value: httpRouteConfigArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function httpRouteConfigArraySerializer(result) {
    return result.map((item) => {
        return httpRouteConfigSerializer(item);
    });
}
function httpRouteConfigArrayDeserializer(result) {
    return result.map((item) => {
        return httpRouteConfigDeserializer(item);
    });
}
function _availableWorkloadProfilesCollectionDeserializer(item) {
    return {
        value: availableWorkloadProfileArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function availableWorkloadProfileArrayDeserializer(result) {
    return result.map((item) => {
        return availableWorkloadProfileDeserializer(item);
    });
}
function availableWorkloadProfileDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        location: item["location"],
        properties: !item["properties"]
            ? item["properties"]
            : availableWorkloadProfilePropertiesDeserializer(item["properties"]),
    };
}
function availableWorkloadProfilePropertiesDeserializer(item) {
    return {
        category: item["category"],
        applicability: item["applicability"],
        cores: item["cores"],
        memoryGiB: item["memoryGiB"],
        gpus: item["gpus"],
        displayName: item["displayName"],
    };
}
/** indicates whether the profile is default for the location. */
var KnownApplicability;
(function (KnownApplicability) {
    /** LocationDefault */
    KnownApplicability["LocationDefault"] = "LocationDefault";
    /** Custom */
    KnownApplicability["Custom"] = "Custom";
})(KnownApplicability || (KnownApplicability = {}));
function _availableEnvironmentModesCollectionDeserializer(item) {
    return {
        value: availableEnvironmentModeArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function availableEnvironmentModeArrayDeserializer(result) {
    return result.map((item) => {
        return availableEnvironmentModeDeserializer(item);
    });
}
function availableEnvironmentModeDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        location: item["location"],
        properties: !item["properties"]
            ? item["properties"]
            : availableEnvironmentModePropertiesDeserializer(item["properties"]),
    };
}
function availableEnvironmentModePropertiesDeserializer(item) {
    return {
        displayName: item["displayName"],
        description: item["description"],
    };
}
function billingMeterCollectionDeserializer(item) {
    return {
        value: billingMeterArrayDeserializer(item["value"]),
    };
}
function billingMeterArrayDeserializer(result) {
    return result.map((item) => {
        return billingMeterDeserializer(item);
    });
}
function billingMeterDeserializer(item) {
    return {
        id: item["id"],
        name: item["name"],
        type: item["type"],
        systemData: !item["systemData"]
            ? item["systemData"]
            : systemDataDeserializer(item["systemData"]),
        location: item["location"],
        properties: !item["properties"]
            ? item["properties"]
            : billingMeterPropertiesDeserializer(item["properties"]),
    };
}
function billingMeterPropertiesDeserializer(item) {
    return {
        category: item["category"],
        meterType: item["meterType"],
        displayName: item["displayName"],
    };
}
function _listUsagesResultDeserializer(item) {
    return {
        value: usageArrayDeserializer(item["value"]),
        nextLink: item["nextLink"],
    };
}
function usageArrayDeserializer(result) {
    return result.map((item) => {
        return usageDeserializer(item);
    });
}
function usageDeserializer(item) {
    return {
        unit: item["unit"],
        currentValue: item["currentValue"],
        limit: item["limit"],
        name: usageNameDeserializer(item["name"]),
    };
}
function usageNameDeserializer(item) {
    return {
        value: item["value"],
        localizedValue: item["localizedValue"],
    };
}
/** The available API versions. */
var KnownVersions;
(function (KnownVersions) {
    /** The 2026-01-01 API version. */
    KnownVersions["V20260101"] = "2026-01-01";
    /** The 2026-07-01 API version. */
    KnownVersions["V20260701"] = "2026-07-01";
})(KnownVersions || (KnownVersions = {}));
function _jobExecutionPropertiesDeserializer(item) {
    return {
        status: item["status"],
        startTime: !item["startTime"] ? item["startTime"] : new Date(item["startTime"]),
        endTime: !item["endTime"] ? item["endTime"] : new Date(item["endTime"]),
        template: !item["template"]
            ? item["template"]
            : jobExecutionTemplateDeserializer(item["template"]),
        detailedStatus: !item["detailedStatus"]
            ? item["detailedStatus"]
            : executionStatusDeserializer(item["detailedStatus"]),
        reason: item["reason"],
        message: item["message"],
    };
}
function _sessionPoolPropertiesSerializer(item) {
    return {
        environmentId: item["environmentId"],
        containerType: item["containerType"],
        poolManagementType: item["poolManagementType"],
        scaleConfiguration: !item["scaleConfiguration"]
            ? item["scaleConfiguration"]
            : scaleConfigurationSerializer(item["scaleConfiguration"]),
        secrets: !item["secrets"] ? item["secrets"] : sessionPoolSecretArraySerializer(item["secrets"]),
        dynamicPoolConfiguration: !item["dynamicPoolConfiguration"]
            ? item["dynamicPoolConfiguration"]
            : dynamicPoolConfigurationSerializer(item["dynamicPoolConfiguration"]),
        customContainerTemplate: !item["customContainerTemplate"]
            ? item["customContainerTemplate"]
            : customContainerTemplateSerializer(item["customContainerTemplate"]),
        sessionNetworkConfiguration: !item["sessionNetworkConfiguration"]
            ? item["sessionNetworkConfiguration"]
            : sessionNetworkConfigurationSerializer(item["sessionNetworkConfiguration"]),
        managedIdentitySettings: !item["managedIdentitySettings"]
            ? item["managedIdentitySettings"]
            : managedIdentitySettingArraySerializer(item["managedIdentitySettings"]),
    };
}
function _sessionPoolPropertiesDeserializer(item) {
    return {
        environmentId: item["environmentId"],
        containerType: item["containerType"],
        poolManagementType: item["poolManagementType"],
        nodeCount: item["nodeCount"],
        scaleConfiguration: !item["scaleConfiguration"]
            ? item["scaleConfiguration"]
            : scaleConfigurationDeserializer(item["scaleConfiguration"]),
        secrets: !item["secrets"]
            ? item["secrets"]
            : sessionPoolSecretArrayDeserializer(item["secrets"]),
        dynamicPoolConfiguration: !item["dynamicPoolConfiguration"]
            ? item["dynamicPoolConfiguration"]
            : dynamicPoolConfigurationDeserializer(item["dynamicPoolConfiguration"]),
        customContainerTemplate: !item["customContainerTemplate"]
            ? item["customContainerTemplate"]
            : customContainerTemplateDeserializer(item["customContainerTemplate"]),
        sessionNetworkConfiguration: !item["sessionNetworkConfiguration"]
            ? item["sessionNetworkConfiguration"]
            : sessionNetworkConfigurationDeserializer(item["sessionNetworkConfiguration"]),
        poolManagementEndpoint: item["poolManagementEndpoint"],
        provisioningState: item["provisioningState"],
        managedIdentitySettings: !item["managedIdentitySettings"]
            ? item["managedIdentitySettings"]
            : managedIdentitySettingArrayDeserializer(item["managedIdentitySettings"]),
    };
}
function _sessionPoolUpdatablePropertiesPropertiesSerializer(item) {
    return {
        scaleConfiguration: !item["scaleConfiguration"]
            ? item["scaleConfiguration"]
            : scaleConfigurationSerializer(item["scaleConfiguration"]),
        secrets: !item["secrets"] ? item["secrets"] : sessionPoolSecretArraySerializer(item["secrets"]),
        dynamicPoolConfiguration: !item["dynamicPoolConfiguration"]
            ? item["dynamicPoolConfiguration"]
            : dynamicPoolConfigurationSerializer(item["dynamicPoolConfiguration"]),
        customContainerTemplate: !item["customContainerTemplate"]
            ? item["customContainerTemplate"]
            : customContainerTemplateSerializer(item["customContainerTemplate"]),
        sessionNetworkConfiguration: !item["sessionNetworkConfiguration"]
            ? item["sessionNetworkConfiguration"]
            : sessionNetworkConfigurationSerializer(item["sessionNetworkConfiguration"]),
    };
}
function _sourceControlPropertiesSerializer(item) {
    return {
        repoUrl: item["repoUrl"],
        branch: item["branch"],
        githubActionConfiguration: !item["githubActionConfiguration"]
            ? item["githubActionConfiguration"]
            : githubActionConfigurationSerializer(item["githubActionConfiguration"]),
    };
}
function _sourceControlPropertiesDeserializer(item) {
    return {
        operationState: item["operationState"],
        repoUrl: item["repoUrl"],
        branch: item["branch"],
        githubActionConfiguration: !item["githubActionConfiguration"]
            ? item["githubActionConfiguration"]
            : githubActionConfigurationDeserializer(item["githubActionConfiguration"]),
    };
}
function _containerAppPropertiesSerializer(item) {
    return {
        managedEnvironmentId: item["managedEnvironmentId"],
        environmentId: item["environmentId"],
        networking: !item["networking"]
            ? item["networking"]
            : containerAppNetworkingConfigurationSerializer(item["networking"]),
        workloadProfileName: item["workloadProfileName"],
        configuration: !item["configuration"]
            ? item["configuration"]
            : configurationSerializer(item["configuration"]),
        template: !item["template"] ? item["template"] : templateSerializer(item["template"]),
    };
}
function _containerAppPropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        runningStatus: item["runningStatus"],
        managedEnvironmentId: item["managedEnvironmentId"],
        environmentId: item["environmentId"],
        networking: !item["networking"]
            ? item["networking"]
            : containerAppNetworkingConfigurationDeserializer(item["networking"]),
        workloadProfileName: item["workloadProfileName"],
        latestRevisionName: item["latestRevisionName"],
        latestReadyRevisionName: item["latestReadyRevisionName"],
        latestRevisionFqdn: item["latestRevisionFqdn"],
        customDomainVerificationId: item["customDomainVerificationId"],
        configuration: !item["configuration"]
            ? item["configuration"]
            : configurationDeserializer(item["configuration"]),
        template: !item["template"] ? item["template"] : templateDeserializer(item["template"]),
        outboundIpAddresses: !item["outboundIpAddresses"]
            ? item["outboundIpAddresses"]
            : item["outboundIpAddresses"].map((p) => {
                return p;
            }),
        eventStreamEndpoint: item["eventStreamEndpoint"],
    };
}
function _containerAppAuthTokenPropertiesDeserializer(item) {
    return {
        token: item["token"],
        expires: !item["expires"] ? item["expires"] : new Date(item["expires"]),
    };
}
function _containerAppsFunctionPropertiesDeserializer(item) {
    return {
        invokeUrlTemplate: item["invokeUrlTemplate"],
        triggerType: item["triggerType"],
        language: item["language"],
        isDisabled: item["isDisabled"],
        state: item["state"],
    };
}
function _revisionPropertiesDeserializer(item) {
    return {
        createdTime: !item["createdTime"] ? item["createdTime"] : new Date(item["createdTime"]),
        lastActiveTime: !item["lastActiveTime"]
            ? item["lastActiveTime"]
            : new Date(item["lastActiveTime"]),
        fqdn: item["fqdn"],
        template: !item["template"] ? item["template"] : templateDeserializer(item["template"]),
        active: item["active"],
        replicas: item["replicas"],
        trafficWeight: item["trafficWeight"],
        provisioningError: item["provisioningError"],
        healthState: item["healthState"],
        provisioningState: item["provisioningState"],
        runningState: item["runningState"],
    };
}
function _replicaPropertiesDeserializer(item) {
    return {
        createdTime: !item["createdTime"] ? item["createdTime"] : new Date(item["createdTime"]),
        runningState: item["runningState"],
        runningStateDetails: item["runningStateDetails"],
        containers: !item["containers"]
            ? item["containers"]
            : replicaContainerArrayDeserializer(item["containers"]),
        initContainers: !item["initContainers"]
            ? item["initContainers"]
            : replicaContainerArrayDeserializer(item["initContainers"]),
    };
}
function _dotNetComponentPropertiesSerializer(item) {
    return {
        componentType: item["componentType"],
        configurations: !item["configurations"]
            ? item["configurations"]
            : dotNetComponentConfigurationPropertyArraySerializer(item["configurations"]),
        serviceBinds: !item["serviceBinds"]
            ? item["serviceBinds"]
            : dotNetComponentServiceBindArraySerializer(item["serviceBinds"]),
    };
}
function _dotNetComponentPropertiesDeserializer(item) {
    return {
        componentType: item["componentType"],
        provisioningState: item["provisioningState"],
        configurations: !item["configurations"]
            ? item["configurations"]
            : dotNetComponentConfigurationPropertyArrayDeserializer(item["configurations"]),
        serviceBinds: !item["serviceBinds"]
            ? item["serviceBinds"]
            : dotNetComponentServiceBindArrayDeserializer(item["serviceBinds"]),
    };
}
function _authConfigPropertiesSerializer(item) {
    return {
        platform: !item["platform"] ? item["platform"] : authPlatformSerializer(item["platform"]),
        globalValidation: !item["globalValidation"]
            ? item["globalValidation"]
            : globalValidationSerializer(item["globalValidation"]),
        identityProviders: !item["identityProviders"]
            ? item["identityProviders"]
            : identityProvidersSerializer(item["identityProviders"]),
        login: !item["login"] ? item["login"] : loginSerializer(item["login"]),
        httpSettings: !item["httpSettings"]
            ? item["httpSettings"]
            : httpSettingsSerializer(item["httpSettings"]),
        encryptionSettings: !item["encryptionSettings"]
            ? item["encryptionSettings"]
            : encryptionSettingsSerializer(item["encryptionSettings"]),
    };
}
function _authConfigPropertiesDeserializer(item) {
    return {
        platform: !item["platform"] ? item["platform"] : authPlatformDeserializer(item["platform"]),
        globalValidation: !item["globalValidation"]
            ? item["globalValidation"]
            : globalValidationDeserializer(item["globalValidation"]),
        identityProviders: !item["identityProviders"]
            ? item["identityProviders"]
            : identityProvidersDeserializer(item["identityProviders"]),
        login: !item["login"] ? item["login"] : loginDeserializer(item["login"]),
        httpSettings: !item["httpSettings"]
            ? item["httpSettings"]
            : httpSettingsDeserializer(item["httpSettings"]),
        encryptionSettings: !item["encryptionSettings"]
            ? item["encryptionSettings"]
            : encryptionSettingsDeserializer(item["encryptionSettings"]),
    };
}
function _connectedEnvironmentPropertiesSerializer(item) {
    return {
        staticIp: item["staticIp"],
        daprAIConnectionString: item["daprAIConnectionString"],
        customDomainConfiguration: !item["customDomainConfiguration"]
            ? item["customDomainConfiguration"]
            : customDomainConfigurationSerializer(item["customDomainConfiguration"]),
    };
}
function _connectedEnvironmentPropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        deploymentErrors: item["deploymentErrors"],
        defaultDomain: item["defaultDomain"],
        staticIp: item["staticIp"],
        daprAIConnectionString: item["daprAIConnectionString"],
        customDomainConfiguration: !item["customDomainConfiguration"]
            ? item["customDomainConfiguration"]
            : customDomainConfigurationDeserializer(item["customDomainConfiguration"]),
    };
}
function _privateEndpointConnectionPropertiesSerializer(item) {
    return {
        privateEndpoint: !item["privateEndpoint"]
            ? item["privateEndpoint"]
            : privateEndpointSerializer(item["privateEndpoint"]),
        privateLinkServiceConnectionState: !item["privateLinkServiceConnectionState"]
            ? item["privateLinkServiceConnectionState"]
            : privateLinkServiceConnectionStateSerializer(item["privateLinkServiceConnectionState"]),
    };
}
function _privateEndpointConnectionPropertiesDeserializer(item) {
    return {
        groupIds: !item["groupIds"]
            ? item["groupIds"]
            : item["groupIds"].map((p) => {
                return p;
            }),
        privateEndpoint: !item["privateEndpoint"]
            ? item["privateEndpoint"]
            : privateEndpointDeserializer(item["privateEndpoint"]),
        privateLinkServiceConnectionState: !item["privateLinkServiceConnectionState"]
            ? item["privateLinkServiceConnectionState"]
            : privateLinkServiceConnectionStateDeserializer(item["privateLinkServiceConnectionState"]),
        provisioningState: item["provisioningState"],
    };
}
function _managedEnvironmentPropertiesSerializer(item) {
    return {
        daprAIInstrumentationKey: item["daprAIInstrumentationKey"],
        daprAIConnectionString: item["daprAIConnectionString"],
        vnetConfiguration: !item["vnetConfiguration"]
            ? item["vnetConfiguration"]
            : vnetConfigurationSerializer(item["vnetConfiguration"]),
        appLogsConfiguration: !item["appLogsConfiguration"]
            ? item["appLogsConfiguration"]
            : appLogsConfigurationSerializer(item["appLogsConfiguration"]),
        appInsightsConfiguration: !item["appInsightsConfiguration"]
            ? item["appInsightsConfiguration"]
            : appInsightsConfigurationSerializer(item["appInsightsConfiguration"]),
        openTelemetryConfiguration: !item["openTelemetryConfiguration"]
            ? item["openTelemetryConfiguration"]
            : openTelemetryConfigurationSerializer(item["openTelemetryConfiguration"]),
        zoneRedundant: item["zoneRedundant"],
        customDomainConfiguration: !item["customDomainConfiguration"]
            ? item["customDomainConfiguration"]
            : customDomainConfigurationSerializer(item["customDomainConfiguration"]),
        workloadProfiles: !item["workloadProfiles"]
            ? item["workloadProfiles"]
            : workloadProfileArraySerializer(item["workloadProfiles"]),
        kedaConfiguration: !item["kedaConfiguration"]
            ? item["kedaConfiguration"]
            : kedaConfigurationSerializer(item["kedaConfiguration"]),
        daprConfiguration: !item["daprConfiguration"]
            ? item["daprConfiguration"]
            : daprConfigurationSerializer(item["daprConfiguration"]),
        infrastructureResourceGroup: item["infrastructureResourceGroup"],
        peerAuthentication: !item["peerAuthentication"]
            ? item["peerAuthentication"]
            : managedEnvironmentPropertiesPeerAuthenticationSerializer(item["peerAuthentication"]),
        peerTrafficConfiguration: !item["peerTrafficConfiguration"]
            ? item["peerTrafficConfiguration"]
            : managedEnvironmentPropertiesPeerTrafficConfigurationSerializer(item["peerTrafficConfiguration"]),
        ingressConfiguration: !item["ingressConfiguration"]
            ? item["ingressConfiguration"]
            : ingressConfigurationSerializer(item["ingressConfiguration"]),
        environmentMode: item["environmentMode"],
        publicNetworkAccess: item["publicNetworkAccess"],
    };
}
function _managedEnvironmentPropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        daprAIInstrumentationKey: item["daprAIInstrumentationKey"],
        daprAIConnectionString: item["daprAIConnectionString"],
        vnetConfiguration: !item["vnetConfiguration"]
            ? item["vnetConfiguration"]
            : vnetConfigurationDeserializer(item["vnetConfiguration"]),
        deploymentErrors: item["deploymentErrors"],
        defaultDomain: item["defaultDomain"],
        staticIp: item["staticIp"],
        appLogsConfiguration: !item["appLogsConfiguration"]
            ? item["appLogsConfiguration"]
            : appLogsConfigurationDeserializer(item["appLogsConfiguration"]),
        appInsightsConfiguration: !item["appInsightsConfiguration"]
            ? item["appInsightsConfiguration"]
            : appInsightsConfigurationDeserializer(item["appInsightsConfiguration"]),
        openTelemetryConfiguration: !item["openTelemetryConfiguration"]
            ? item["openTelemetryConfiguration"]
            : openTelemetryConfigurationDeserializer(item["openTelemetryConfiguration"]),
        zoneRedundant: item["zoneRedundant"],
        customDomainConfiguration: !item["customDomainConfiguration"]
            ? item["customDomainConfiguration"]
            : customDomainConfigurationDeserializer(item["customDomainConfiguration"]),
        eventStreamEndpoint: item["eventStreamEndpoint"],
        workloadProfiles: !item["workloadProfiles"]
            ? item["workloadProfiles"]
            : workloadProfileArrayDeserializer(item["workloadProfiles"]),
        kedaConfiguration: !item["kedaConfiguration"]
            ? item["kedaConfiguration"]
            : kedaConfigurationDeserializer(item["kedaConfiguration"]),
        daprConfiguration: !item["daprConfiguration"]
            ? item["daprConfiguration"]
            : daprConfigurationDeserializer(item["daprConfiguration"]),
        infrastructureResourceGroup: item["infrastructureResourceGroup"],
        peerAuthentication: !item["peerAuthentication"]
            ? item["peerAuthentication"]
            : managedEnvironmentPropertiesPeerAuthenticationDeserializer(item["peerAuthentication"]),
        peerTrafficConfiguration: !item["peerTrafficConfiguration"]
            ? item["peerTrafficConfiguration"]
            : managedEnvironmentPropertiesPeerTrafficConfigurationDeserializer(item["peerTrafficConfiguration"]),
        ingressConfiguration: !item["ingressConfiguration"]
            ? item["ingressConfiguration"]
            : ingressConfigurationDeserializer(item["ingressConfiguration"]),
        environmentMode: item["environmentMode"],
        privateEndpointConnections: !item["privateEndpointConnections"]
            ? item["privateEndpointConnections"]
            : privateEndpointConnectionArrayDeserializer(item["privateEndpointConnections"]),
        publicNetworkAccess: item["publicNetworkAccess"],
    };
}
function _environmentAuthTokenPropertiesDeserializer(item) {
    return {
        token: item["token"],
        expires: !item["expires"] ? item["expires"] : new Date(item["expires"]),
    };
}
function _daprComponentPropertiesSerializer(item) {
    return {
        componentType: item["componentType"],
        version: item["version"],
        ignoreErrors: item["ignoreErrors"],
        initTimeout: item["initTimeout"],
        secrets: !item["secrets"] ? item["secrets"] : secretArraySerializer(item["secrets"]),
        secretStoreComponent: item["secretStoreComponent"],
        metadata: !item["metadata"] ? item["metadata"] : daprMetadataArraySerializer(item["metadata"]),
        scopes: !item["scopes"]
            ? item["scopes"]
            : item["scopes"].map((p) => {
                return p;
            }),
    };
}
function _daprComponentPropertiesDeserializer(item) {
    return {
        componentType: item["componentType"],
        version: item["version"],
        ignoreErrors: item["ignoreErrors"],
        initTimeout: item["initTimeout"],
        secrets: !item["secrets"] ? item["secrets"] : secretArrayDeserializer(item["secrets"]),
        secretStoreComponent: item["secretStoreComponent"],
        metadata: !item["metadata"]
            ? item["metadata"]
            : daprMetadataArrayDeserializer(item["metadata"]),
        scopes: !item["scopes"]
            ? item["scopes"]
            : item["scopes"].map((p) => {
                return p;
            }),
        provisioningState: item["provisioningState"],
        deploymentErrors: item["deploymentErrors"],
    };
}
function _privateLinkResourcePropertiesDeserializer(item) {
    return {
        groupId: item["groupId"],
        requiredMembers: !item["requiredMembers"]
            ? item["requiredMembers"]
            : item["requiredMembers"].map((p) => {
                return p;
            }),
        requiredZoneNames: !item["requiredZoneNames"]
            ? item["requiredZoneNames"]
            : item["requiredZoneNames"].map((p) => {
                return p;
            }),
    };
}
function _daprComponentResiliencyPolicyPropertiesSerializer(item) {
    return {
        inboundPolicy: !item["inboundPolicy"]
            ? item["inboundPolicy"]
            : daprComponentResiliencyPolicyConfigurationSerializer(item["inboundPolicy"]),
        outboundPolicy: !item["outboundPolicy"]
            ? item["outboundPolicy"]
            : daprComponentResiliencyPolicyConfigurationSerializer(item["outboundPolicy"]),
    };
}
function _daprComponentResiliencyPolicyPropertiesDeserializer(item) {
    return {
        inboundPolicy: !item["inboundPolicy"]
            ? item["inboundPolicy"]
            : daprComponentResiliencyPolicyConfigurationDeserializer(item["inboundPolicy"]),
        outboundPolicy: !item["outboundPolicy"]
            ? item["outboundPolicy"]
            : daprComponentResiliencyPolicyConfigurationDeserializer(item["outboundPolicy"]),
    };
}
function _maintenanceConfigurationResourcePropertiesSerializer(item) {
    return {
        scheduledEntries: !item["scheduledEntries"]
            ? item["scheduledEntries"]
            : scheduledEntryArraySerializer(item["scheduledEntries"]),
    };
}
function _maintenanceConfigurationResourcePropertiesDeserializer(item) {
    return {
        scheduledEntries: !item["scheduledEntries"]
            ? item["scheduledEntries"]
            : scheduledEntryArrayDeserializer(item["scheduledEntries"]),
    };
}
function _jobPropertiesSerializer(item) {
    return {
        environmentId: item["environmentId"],
        workloadProfileName: item["workloadProfileName"],
        configuration: !item["configuration"]
            ? item["configuration"]
            : jobConfigurationSerializer(item["configuration"]),
        template: !item["template"] ? item["template"] : jobTemplateSerializer(item["template"]),
    };
}
function _jobPropertiesDeserializer(item) {
    return {
        provisioningState: item["provisioningState"],
        runningState: item["runningState"],
        environmentId: item["environmentId"],
        workloadProfileName: item["workloadProfileName"],
        configuration: !item["configuration"]
            ? item["configuration"]
            : jobConfigurationDeserializer(item["configuration"]),
        template: !item["template"] ? item["template"] : jobTemplateDeserializer(item["template"]),
        outboundIpAddresses: !item["outboundIpAddresses"]
            ? item["outboundIpAddresses"]
            : item["outboundIpAddresses"].map((p) => {
                return p;
            }),
        eventStreamEndpoint: item["eventStreamEndpoint"],
    };
}
//# sourceMappingURL=models.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-appcontainers/dist/esm/api/operations.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



function _jobExecutionSend(context, resourceGroupName, jobName, jobExecutionName, options = { requestOptions: {} }) {
    const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs/{jobName}/executions/{jobExecutionName}{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        resourceGroupName: resourceGroupName,
        jobName: jobName,
        jobExecutionName: jobExecutionName,
        "api%2Dversion": context.apiVersion ?? "2026-07-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).get({
        ...operationOptionsToRequestParameters(options),
        headers: { accept: "application/json", ...options.requestOptions?.headers },
    });
}
async function _jobExecutionDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = createRestError(result);
        if (result.body) {
            error.details = defaultErrorResponseDeserializer(result.body);
        }
        throw error;
    }
    return jobExecutionDeserializer(result.body);
}
/** Get details of a single job execution */
async function jobExecution(context, resourceGroupName, jobName, jobExecutionName, options = { requestOptions: {} }) {
    const result = await _jobExecutionSend(context, resourceGroupName, jobName, jobExecutionName, options);
    return _jobExecutionDeserialize(result);
}
function _getCustomDomainVerificationIdSend(context, options = { requestOptions: {} }) {
    const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.App/getCustomDomainVerificationId{?api%2Dversion}", {
        subscriptionId: context.subscriptionId,
        "api%2Dversion": context.apiVersion ?? "2026-07-01",
    }, {
        allowReserved: options?.requestOptions?.skipUrlEncoding,
    });
    return context.path(path).post({
        ...operationOptionsToRequestParameters(options),
        headers: { accept: "application/json", ...options.requestOptions?.headers },
    });
}
async function _getCustomDomainVerificationIdDeserialize(result) {
    const expectedStatuses = ["200"];
    if (!expectedStatuses.includes(result.status)) {
        const error = createRestError(result);
        if (result.body) {
            error.details = defaultErrorResponseDeserializer(result.body);
        }
        throw error;
    }
    return { body: result.body };
}
/** Get the verification id of a subscription used for verifying custom domains */
async function getCustomDomainVerificationId(context, options = { requestOptions: {} }) {
    const result = await _getCustomDomainVerificationIdSend(context, options);
    return _getCustomDomainVerificationIdDeserialize(result);
}
//# sourceMappingURL=operations.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-appcontainers/dist/esm/api/index.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


//# sourceMappingURL=index.js.map

/***/ })

};
