#!/usr/bin/env bash
# The parts that scripts/real-azure.sh is made of: signing in, running the action, asking az, and the job summary.
# shellcheck disable=SC2034 # The files that source this one use its variables.

app_version=2026-07-01
group_id=/subscriptions/$AZURE_SUBSCRIPTION_ID/resourceGroups/$GROUP
vault_id=$group_id/providers/Microsoft.KeyVault/vaults/$VAULT
registry_id=$group_id/providers/Microsoft.ContainerRegistry/registries/$REGISTRY
cosmos_id=$group_id/providers/Microsoft.DocumentDB/databaseAccounts/$COSMOS
cosmos_reader=00000000-0000-0000-0000-000000000001
cosmos_contributor=00000000-0000-0000-0000-000000000002
failures=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Signs az in with a GitHub OIDC token, and keeps an access token for arm. Both are valid for about an hour.
sign_in() {
  local client=${1:-$AZURE_CLIENT_ID} token
  token=$(curl --silent --show-error --fail --header @- \
    "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=api://AzureADTokenExchange" \
    <<<"Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" | jq --raw-output .value)
  echo "::add-mask::$token"
  az login --service-principal --username "$client" --tenant "$AZURE_TENANT_ID" \
    --federated-token "$token" --allow-no-subscriptions --output none
  token=$(az account get-access-token --query accessToken --output tsv)
  echo "::add-mask::$token"
  (umask 077 && echo "Authorization: Bearer $token" >"$work/authorization")
}

# Sends a request to Azure Resource Manager: arm METHOD PATH [BODY]
# Afterward, $status is the HTTP status, and the response is in $work/body.
arm() {
  : >"$work/body"
  status=$(curl --silent --show-error --request "$1" --header @"$work/authorization" \
    --header 'Content-Type: application/json' ${3:+--data "$3"} \
    --output "$work/body" --write-out '%{http_code}' "https://management.azure.com$2")
}

# Prints a value from the last response: body FILTER
body() {
  jq --raw-output "$1" "$work/body"
}

# Runs the action of this commit as the runner does: run_action INPUT=VALUE…
# Afterward, $exit_code is its exit code, and "output NAME" prints an output.
run_action() {
  local variables=(INPUT_SUMMARY=false "INPUT_RESOURCE-GROUP=$GROUP") pair name
  for pair; do
    name=${pair%%=*}
    variables+=("INPUT_${name^^}=${pair#*=}")
  done
  : >"$work/outputs"
  exit_code=0
  echo "::group::$*"
  # Some errors are expected. They aren't annotations of this run.
  env "${variables[@]}" GITHUB_OUTPUT="$work/outputs" node dist/index.js |
    sed -u -E '/^::endgroup::/d; s/^::(error|warning|notice|group)/\1/' || exit_code=$?
  echo '::endgroup::'
}

output() {
  awk -v name="$1" 'found && $0 == end { exit } found
    index($0, name "<<") == 1 { end = substr($0, length(name) + 3); found = 1 }' "$work/outputs"
}

# The results of the last run of the action, in the form in which the checks compare them.
result() { echo "$exit_code $(output changed)"; }
principals() { output principal-ids | jq --raw-output 'sort | join(" ")'; }
types() { output identities | jq --raw-output 'map(.type) | sort | join(" ")'; }
shown_roles() { output role-assignments | jq --raw-output 'map(.role) | sort | join(",")'; }

# Prints a resource of Microsoft.App as az shows it: resource TYPE NAME FILTER
resource() {
  az rest --method get --url "$group_id/providers/Microsoft.App/$1/$2?api-version=$app_version" |
    jq --raw-output "$3"
}

identity_of() {
  resource "$1" "$2" '.identity // { type: "None" }
    | [(.type | gsub(" "; "")), (.userAssignedIdentities // {} | keys[] | split("/")[-1])] | join(" ")'
}

principals_of() {
  resource "$1" "$2" '[.identity.principalId, (.identity.userAssignedIdentities // {})[].principalId]
    | map(select(.)) | sort | join(" ")'
}

# Keeps the addresses of both registries. The address of a newer registry contains more than its name.
read_servers() {
  server=$(az acr show --name "$REGISTRY" --resource-group "$GROUP" --query loginServer --output tsv)
  other_server=$(az acr show --name "other$REGISTRY" --resource-group "$GROUP" --query loginServer --output tsv)
}

registries_of() {
  resource "$1" "$2" '[.properties.configuration.registries[]? | "\(.server) \(.identity | split("/")[-1])"] | join(", ")'
}

revision_of() { resource containerApps "$1" .properties.latestRevisionName; }
state_of() { resource "$1" "$2" .properties.provisioningState; }

# Prints the roles of a principal at exactly this scope, by principal ID, because asking Microsoft Graph needs more
# permissions: roles_of PRINCIPAL SCOPE
roles_of() {
  az role assignment list --scope "$2" --assignee-object-id "$1" --fill-principal-name false \
    --query "join(',', sort([].roleDefinitionName))" --output tsv
}

cosmos_roles_of() {
  az cosmosdb sql role assignment list --account-name "$COSMOS" --resource-group "$GROUP" \
    --query "[?principalId=='$1'].roleDefinitionId" --output tsv | sed 's|.*/||'
}

# Checks whether this region has session pools.
has_session_pools() {
  az provider show --namespace Microsoft.App --output tsv \
    --query "resourceTypes[?resourceType=='sessionPools'].locations[]" |
    tr -d ' ' | grep --ignore-case --line-regexp "$LOCATION" >/dev/null
}

# Prints the resources that have identities, as lines of INPUT TYPE NAME.
targets() {
  echo app-name containerApps web
  echo job-name jobs nightly
  echo environment-name managedEnvironments env
  if has_session_pools; then echo session-pool-name sessionPools sessions; fi
}

# Writes lines to the log and to the job summary.
report() {
  printf '%s\n' "$@" | tee -a "$GITHUB_STEP_SUMMARY"
}

# Writes a row of a table: row CELL…
row() {
  local cell line='|'
  for cell; do
    cell=${cell//$'\n'/ }
    line+=" ${cell//|/\\|} |"
  done
  report "$line"
}

checks() {
  report '' "## $1" '' '| | Check | Result |' '|---|---|---|'
}

# Checks what a command prints, and counts a failure: expect WHAT EXPECTED COMMAND…
expect() {
  local what=$1 expected=$2 actual mark=✅
  actual=$("${@:3}" 2>"$work/stderr") || actual="Failed: $(tail -n 1 "$work/stderr")"
  if [[ $actual != "$expected" ]]; then
    mark=❌ actual="$actual (expected: $expected)"
    failures=$((failures + 1))
  fi
  row "$mark" "$what" "$actual"
}
