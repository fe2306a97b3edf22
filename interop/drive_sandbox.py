"""Uses Microsoft's Python SDK as an application does. sdk.test.ts checks what it prints."""

import os

from azure.core.exceptions import HttpResponseError
from azure.identity import EnvironmentCredential
from azure.mgmt.appcontainers import ContainerAppsAPIClient
from azure.mgmt.authorization import AuthorizationManagementClient
from azure.mgmt.containerregistry import ContainerRegistryManagementClient
from azure.mgmt.cosmosdb import CosmosDBManagementClient
from azure.mgmt.keyvault import KeyVaultManagementClient
from azure.mgmt.msi import ManagedServiceIdentityClient
from azure.mgmt.redisenterprise import RedisEnterpriseManagementClient

GROUP = os.environ["RESOURCE_GROUP"]
SUBSCRIPTION = os.environ["AZURE_SUBSCRIPTION_ID"]
SCOPE = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/{GROUP}"
IDENTITY = f"{SCOPE}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-a"
NAME = "0f9d8b1c-2c9e-4f0b-9d5e-6a6f3b1f7d10"
PRINCIPAL = os.environ["PRINCIPAL_ID"]
CREDENTIAL = EnvironmentCredential()


def client(kind):
    """A client that polls every second."""
    return kind(CREDENTIAL, SUBSCRIPTION, polling_interval=1)


def code_of(call):
    """Azure's code from the error of a call that has to fail."""
    try:
        call()
    except HttpResponseError as error:
        return error.error.code if error.error else str(error)
    return "no error"


def resources():
    """Lists, reads, and changes resources of the four kinds, and gets the errors of a change."""
    azure = client(ContainerAppsAPIClient)
    print("apps", *(app.name for app in azure.container_apps.list_by_resource_group(GROUP)))
    app = azure.container_apps.get(GROUP, "web")
    print("read", app.name, app.properties.provisioning_state.value)
    change = {"identity": {"type": "SystemAssigned,UserAssigned", "userAssignedIdentities": {IDENTITY: {}}}}
    for what, operations, name in [
        ("app", azure.container_apps, "web"),
        ("job", azure.jobs, "nightly"),
        ("environment", azure.managed_environments, "env"),
        ("session pool", azure.container_apps_session_pools, "sessions"),
    ]:
        identity = operations.begin_update(GROUP, name, change).result().identity
        kind = identity.type.replace(" ", "")
        print(what, kind, len(identity.user_assigned_identities), len(identity.principal_id))
    for name in ["absent", "busy", "failing"]:
        print(name, code_of(lambda: azure.container_apps.begin_update(GROUP, name, change).result()))


def registries():
    """Replaces the registries of an app, and gets the error for an identity without a role."""
    azure = client(ContainerAppsAPIClient)
    change = {"properties": {"configuration": {"registries": [{"server": "shop.azurecr.io", "identity": "system"}]}}}
    app = azure.container_apps.begin_update(GROUP, "web", change).result()
    [registry] = app.properties.configuration.registries
    print("registry of an app", registry.server, registry.identity)
    refused = code_of(lambda: azure.container_apps.begin_update(GROUP, "pulling", change).result())
    print("registry without a role", refused)


def identities():
    """Creates, lists, and deletes a user-assigned identity, and reads a system-assigned one."""
    azure = client(ManagedServiceIdentityClient)
    azure.user_assigned_identities.create_or_update(GROUP, "id-sdk", {"location": "westeurope"})
    print("identities", len(list(azure.user_assigned_identities.list_by_resource_group(GROUP))))
    azure.user_assigned_identities.delete(GROUP, "id-sdk")
    print("deleted identity", code_of(lambda: azure.user_assigned_identities.get(GROUP, "id-sdk")))
    app = f"{SCOPE}/providers/Microsoft.App/containerApps/web".removeprefix("/")
    print("system identity", len(azure.system_assigned_identities.get_by_scope(app).client_id))


def roles():
    """Looks up a role, and creates, lists, and deletes a role assignment."""
    azure = client(AuthorizationManagementClient)
    [definition] = azure.role_definitions.list(SCOPE, filter="roleName eq 'Reader'")
    properties = {"principalId": PRINCIPAL, "principalType": "ServicePrincipal", "roleDefinitionId": definition.id}
    azure.role_assignments.create(SCOPE, NAME, {"properties": properties})
    listed = azure.role_assignments.list_for_scope(SCOPE, filter=f"principalId eq '{PRINCIPAL}'")
    print("role assignments", len(list(listed)))
    azure.role_assignments.delete(SCOPE, NAME)
    print("deleted role assignment", code_of(lambda: azure.role_assignments.get(SCOPE, NAME)))


def stores():
    """Reads a vault and a registry."""
    vault = client(KeyVaultManagementClient).vaults.get(GROUP, "shop-vault")
    print("vault uses roles", str(vault.properties.enable_rbac_authorization).lower())
    print("registry", client(ContainerRegistryManagementClient).registries.get(GROUP, "shop").login_server)


def cosmos():
    """Creates, lists, and deletes a role assignment in an account."""
    azure = client(CosmosDBManagementClient)
    account = azure.database_accounts.get(GROUP, "shop")
    print("account", account.kind.value)
    definition = next(iter(azure.sql_resources.list_sql_role_definitions(GROUP, "shop")))
    print("role of the account", definition.role_name)
    properties = {"roleDefinitionId": definition.id, "scope": account.id, "principalId": PRINCIPAL}
    at = (NAME, GROUP, "shop")
    azure.sql_resources.begin_create_update_sql_role_assignment(*at, {"properties": properties}).result()
    print("role assignments of the account", len(list(azure.sql_resources.list_sql_role_assignments(GROUP, "shop"))))
    azure.sql_resources.begin_delete_sql_role_assignment(*at).result()
    missing = code_of(lambda: azure.sql_resources.get_sql_role_assignment(*at))
    print("deleted role assignment of the account", missing)


def redis():
    """Creates, lists, and deletes an access policy assignment in a cache. The package for Go doesn't have them."""
    azure = client(RedisEnterpriseManagementClient).access_policy_assignment
    properties = {"accessPolicyName": "default", "user": {"objectId": PRINCIPAL}}
    at = (GROUP, "shop", "default")
    azure.begin_create_update(*at, "entry", {"properties": properties}).result()
    print("access policy assignments", len(list(azure.list(*at))))
    azure.begin_delete(*at, "entry").result()
    print("deleted access policy assignment", code_of(lambda: azure.get(*at, "entry")))


if __name__ == "__main__":
    resources()
    registries()
    identities()
    roles()
    stores()
    cosmos()
    redis()
