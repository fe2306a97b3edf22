#!/usr/bin/env bash
# Questions that only Azure can answer. Each function sends plain requests, without the action, and writes the answer.
# shellcheck source=scripts/real-azure-lib.sh
source scripts/real-azure-lib.sh

id_a=$group_id/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-a
id_b=$group_id/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-b
web_id=$group_id/providers/Microsoft.App/containerApps/web
api_id=$group_id/providers/Microsoft.App/containerApps/api
both='"type":"SystemAssigned,UserAssigned"'
no_identities='{"identity":{"type":"None"}}'
no_registries='{"properties":{"configuration":{"registries":[]}}}'
reader=acdd72a7-3385-48ef-bd42-f606fba81ae7
blob_reader=2a2b9908-6ea1-4ae2-8e65-a410df84e7d1

questions() {
  sign_in
  read_servers
  report '' '## How changes behave' '' \
    '| Resource | Answer | Principal visible | Finished | States | Keys left out | No map |' '|---|---|---|---|---|---|---|'
  local type name
  while read -r _ type name <&3; do change "$type" "$name"; done 3< <(targets)
  sign_in
  report '' '## Open questions' '' '| Question | Answer |' '|---|---|'
  ask recreated_identity deleted_principal role_at_absent_resource repeated_role doubled_quote
  ask cosmos_assignment kept_identity
  sign_in
  ask registry_beside_password registry_without_role registry_without_identity
  sign_in
  documents
}

# A question that can't be asked doesn't keep the others from being asked. It runs in the background, because Bash
# ignores errors within a command that is followed by ||.
ask() {
  local question
  for question; do
    "$question" &
    wait $! || row "$question" 'Not answered, see the log'
  done
}

now() { echo $((${EPOCHREALTIME/./} / 1000)); }
since() { awk -v ms=$(($(now) - $1)) 'BEGIN { printf "%.1f s", ms / 1000 }'; }
code() { echo "$status $(body '.error.code // .code // ""')" | sed 's/ $//'; }
outcome() { echo "$answer${finished:+, $states after $finished}"; }
identities_now() { body '(.identity.userAssignedIdentities // {}) | keys | map(split("/")[-1]) | sort | join(" ")'; }

# Changes a resource and waits: patch ID BODY
# Afterward, these are set: $answer, $visible (when the principal ID was there), $finished, and $states.
patch() {
  local start state
  start=$(now)
  arm PATCH "$1?api-version=$app_version" "$2"
  answer=$(code) visible=never finished='' states=''
  [[ $status == 2* ]] || return 0
  # A change can be stuck for 20 minutes.
  until [[ $(($(now) - start)) -gt 1800000 ]]; do
    arm GET "$1?api-version=$app_version"
    state=$(body '.properties.provisioningState // "none"')
    if [[ $visible == never && -n $(body '.identity.principalId // ""') ]]; then visible=$(since "$start"); fi
    if [[ " $states " != *" $state "* ]]; then states="${states:+$states }$state"; fi
    # Right after the response, Azure might still show the state before the change.
    case $state in
      Succeeded | Failed | Canceled) [[ $states == "$state" && $(($(now) - start)) -lt 5000 ]] || break ;;
    esac
    sleep 0.5
  done
  finished=$(since "$start")
}

# How long does a change take, when is the principal visible, and is the identity map merged? change TYPE NAME
change() {
  local id=$group_id/providers/Microsoft.App/$1/$2 cells
  patch "$id" "$no_identities"
  patch "$id" "{\"identity\":{$both,\"userAssignedIdentities\":{\"$id_a\":{}}}}"
  cells=("$1" "$answer" "$visible" "$finished" "$states")
  patch "$id" "{\"identity\":{$both,\"userAssignedIdentities\":{\"$id_b\":{}}}}"
  cells+=("$(identities_now)")
  patch "$id" "{\"identity\":{$both}}"
  row "${cells[@]}" "$(identities_now)"
}

recreated_identity() {
  local id=$group_id/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-old before after shown
  before=$(az identity create --name id-old --resource-group "$GROUP" --query principalId --output tsv)
  patch "$web_id" "{\"identity\":{$both,\"userAssignedIdentities\":{\"$id\":{}}}}"
  az identity delete --name id-old --resource-group "$GROUP"
  after=$(az identity create --name id-old --resource-group "$GROUP" --query principalId --output tsv)
  arm GET "$web_id?api-version=$app_version"
  shown=$(body '.identity.userAssignedIdentities | to_entries[] | select(.key | endswith("/id-old")).value.principalId')
  case $shown in
    "$before") shown='the old one' ;;
    "$after") shown='the new one' ;;
  esac
  row 'Which principal ID does an app show for an identity that was deleted and created again?' "$shown"
  patch "$web_id" "$no_identities"
}

# Prints the path of a role assignment with a new name: assignment SCOPE
assignment() { echo "$1/providers/Microsoft.Authorization/roleAssignments/$(uuid)?api-version=2022-04-01"; }
uuid() { cat /proc/sys/kernel/random/uuid; }

# Prints a role assignment: role_for PRINCIPAL ROLE [PROPERTIES]
role_for() {
  local role=/subscriptions/$AZURE_SUBSCRIPTION_ID/providers/Microsoft.Authorization/roleDefinitions/$2
  echo "{\"properties\":{\"roleDefinitionId\":\"$role\",\"principalId\":\"$1\",\"principalType\":\"ServicePrincipal\"${3-}}}"
}

deleted_principal() {
  local path principal list counts=()
  patch "$web_id" "{\"identity\":{$both,\"userAssignedIdentities\":{\"$id_a\":{}}}}"
  principal=$(body .identity.principalId)
  path=$(assignment "$group_id")
  list="$group_id/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01&\$filter=principalId%20eq%20'$principal'"
  arm PUT "$path" "$(role_for "$principal" "$reader")"
  patch "$web_id" '{"identity":{"type":"UserAssigned"}}'
  for pause in 0 60 120; do
    sleep "$pause"
    arm GET "$list"
    counts+=("$status with $(body '.value | length')")
  done
  row 'Are the role assignments of a deleted principal listed: at once, after one minute, after three?' "${counts[*]}"
  arm DELETE "$path"
  row 'Can they be deleted?' "$(code)"
}

role_at_absent_resource() {
  local path principal
  principal=$(az identity show --name id-a --resource-group "$GROUP" --query principalId --output tsv)
  path=$(assignment "$vault_id-absent")
  arm PUT "$path" "$(role_for "$principal" "$reader")"
  row 'How does Azure respond to a role assignment at a resource that does not exist?' "$(code)"
  arm DELETE "$path"
}

repeated_role() {
  local path principal condition first
  principal=$(az identity show --name id-a --resource-group "$GROUP" --query principalId --output tsv)
  path=$(assignment "$group_id")
  condition="((!(ActionMatches{'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read'})) OR"
  condition+=" (@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name]"
  condition+=" ForAnyOfAnyValues:StringEquals {'orders'}))"
  arm PUT "$path" "$(role_for "$principal" "$blob_reader" ",\"condition\":\"$condition\",\"conditionVersion\":\"2.0\"")"
  first=$(code)
  arm PUT "$path" "$(role_for "$principal" "$blob_reader")"
  row 'How does Azure respond to a role assignment, and to the same one again without its condition?' "$first, $(code)"
  arm GET "$path"
  row 'Does it still have its condition?' "$(body 'if .properties.condition then "yes" else "no" end')"
  arm DELETE "$path"
}

doubled_quote() {
  arm GET "$group_id/providers/Microsoft.Authorization/roleDefinitions?api-version=2022-04-01&\$filter=roleName%20eq%20'It''s'"
  row 'Does a filter accept a doubled quote?' "$(code)"
}

registry_beside_password() {
  local entries password
  password="{\"server\":\"$other_server\",\"username\":\"other$REGISTRY\",\"passwordSecretRef\":\"registry-password\"}"
  patch "$api_id" "{\"properties\":{\"configuration\":{\"registries\":[$password]}}}"
  row 'Is a registry with a password accepted without its secret?' "$(outcome)"
  entries="[$password,{\"server\":\"$server\",\"identity\":\"$id_a\"}]"
  patch "$api_id" "{\"properties\":{\"configuration\":{\"registries\":$entries}}}"
  row 'Is another one with an identity also accepted?' "$(outcome)"
}

registry_without_role() {
  patch "$api_id" "{\"identity\":{$both,\"userAssignedIdentities\":{\"$id_b\":{}}}}"
  patch "$api_id" "{\"properties\":{\"configuration\":{\"registries\":[{\"server\":\"$other_server\",\"identity\":\"$id_b\"}]}}}"
  row 'Is an identity without a role accepted for the registry of the image?' "$(outcome)"
}

registry_without_identity() {
  patch "$web_id" '{"identity":{"type":"SystemAssigned"}}'
  patch "$web_id" "{\"properties\":{\"configuration\":{\"registries\":[{\"server\":\"$server\",\"identity\":\"system\"}]}}}"
  row 'Is an identity without a role accepted for a registry without the image?' "$(outcome)"
  patch "$web_id" "$no_identities"
  row 'Can an identity be removed that a registry uses?' "$(outcome)"
  patch "$web_id" "$no_registries"
}

cosmos_assignment() {
  local path principal start answers=''
  principal=$(az identity show --name id-b --resource-group "$GROUP" --query principalId --output tsv)
  path="$cosmos_id/sqlRoleAssignments/$(uuid)?api-version=2026-03-15"
  start=$(now)
  arm PUT "$path" "{\"properties\":{\"roleDefinitionId\":\"$cosmos_id/sqlRoleDefinitions/$cosmos_reader\",\"scope\":\"$cosmos_id\",\"principalId\":\"$principal\"}}"
  answers=$status
  until [[ $answers == *' 200' || $(($(now) - start)) -gt 120000 ]]; do
    arm GET "$path"
    [[ $answers == *" $status" ]] || answers+=" $status"
    sleep 2
  done
  row 'How does Cosmos DB respond to a role assignment, and then to reading it, until it exists?' \
    "$answers after $(since "$start")"
  arm DELETE "$path"
  row 'How does it respond to deleting it?' "$status"
}

# A second identity can change apps and assign id-a. It can't assign id-b, which the app has already.
kept_identity() {
  local start
  patch "$web_id" "$no_identities"
  patch "$web_id" "{\"identity\":{$both,\"userAssignedIdentities\":{\"$id_b\":{}}}}"
  for grant in "Container Apps Contributor $group_id" "Managed Identity Operator $id_a"; do
    az role assignment create --role "${grant% *}" --scope "${grant##* }" --output none \
      --assignee-object-id "$NARROW_PRINCIPAL_ID" --assignee-principal-type ServicePrincipal
  done
  work=$work/narrow
  mkdir "$work"
  export AZURE_CONFIG_DIR=$work
  start=$(now)
  # New role assignments take up to 10 minutes to take effect.
  while true; do
    sign_in "$NARROW_CLIENT_ID"
    patch "$web_id" "{\"identity\":{$both,\"userAssignedIdentities\":{\"$id_a\":{}}}}"
    [[ $answer == *AuthorizationFailed* && $(($(now) - start)) -lt 900000 ]] || break
    sleep 30
  done
  row 'How long do two new role assignments take to take effect?' "$(since "$start")"
  row 'Can an identity be added without assign/action on the others that stay?' "$answer"
  patch "$web_id" "{\"identity\":{$both,\"userAssignedIdentities\":{\"$id_a\":{},\"$id_b\":{}}}}"
  row 'Can it also be added if the others are in the body?' "$answer"
}

# The documents that Azure returns, for comparison with those of the sandbox. No IDs, and nobody's name.
documents() {
  report '' '## Documents' ''
  local type name
  while read -r _ type name <&3; do
    arm GET "$group_id/providers/Microsoft.App/$type/$name?api-version=$app_version"
    report "<details><summary>$type</summary>" '' '```json'
    body 'del(.systemData, .properties.customDomainVerificationId, .properties.outboundIpAddresses)' |
      sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/00000000-0000-0000-0000-000000000000/gI' |
      tee -a "$GITHUB_STEP_SUMMARY"
    report '```' '</details>' ''
  done 3< <(targets)
}
