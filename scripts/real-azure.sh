#!/usr/bin/env bash
# Runs the action against Azure and checks the results with az. See docs/real-azure.md.
# The workflow "Real Azure" sets the variables, and runs these commands one after another:
#
#   bash scripts/real-azure.sh create      Create a resource group with everything that the others need.
#   bash scripts/real-azure.sh example     Check the results of the README's examples.
#   bash scripts/real-azure.sh operations  Run every operation on every kind of resource.
#   bash scripts/real-azure.sh questions   Find out how Azure behaves if no document describes it.
#   bash scripts/real-azure.sh remove      Delete everything.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
# shellcheck source=scripts/real-azure-questions.sh
source scripts/real-azure-questions.sh

create() {
  sign_in
  az group create --name "$GROUP" --location "$LOCATION" --tags purpose=real-azure --output none
  local with_pool=false
  if has_session_pools; then with_pool=true; fi
  az deployment group create --resource-group "$GROUP" --template-file scripts/real-azure.json --output none \
    --parameters vault="$VAULT" registry="$REGISTRY" otherRegistry="other$REGISTRY" cosmos="$COSMOS" \
    withSessionPool="$with_pool"
  for registry in "$REGISTRY" "other$REGISTRY"; do
    az acr import --resource-group "$GROUP" --name "$registry" --image quickstart:latest \
      --source mcr.microsoft.com/k8se/quickstart:latest
  done
}

example() {
  sign_in
  read_servers
  checks 'The examples of the README'
  local web
  web=$(principals_of containerApps web)
  expect 'The app has a system-assigned identity' SystemAssigned identity_of containerApps web
  expect 'The output is its principal ID' "$web" echo "$PRINCIPAL_ID"
  expect 'It can read secrets' 'Key Vault Secrets User' roles_of "$web" "$vault_id"
  expect 'It can pull images' AcrPull roles_of "$web" "$registry_id"
  expect 'It can read data in Cosmos DB' "$cosmos_reader" cosmos_roles_of "$web"
  expect 'The app pulls images with it' "$server system" registries_of containerApps web
  expect 'Only the first example changes something' 'true false' echo "$CHANGED"
}

operations() {
  local input type name
  sign_in
  read_servers
  # The example made the app pull images with its system-assigned identity.
  patch "$web_id" "$no_registries"
  while read -r input type name <&3; do
    sign_in
    checks "Identities: $name"
    identities "$input" "$type" "$name"
  done 3< <(targets)
  sign_in
  checks 'In use, dry run, and patterns'
  safety
  checks 'Roles'
  roles
  checks 'Registries'
  registries
}

# Assigns, shows, replaces, and removes identities: identities INPUT TYPE NAME
identities() {
  local target=$1=$3 type=identity-type=system-assigned,user-assigned
  run_action "$target" "$type" user-assigned-identities=id-a
  expect 'assign changes the resource' '0 true' result
  expect 'az shows both identities' 'SystemAssigned,UserAssigned id-a' identity_of "$2" "$3"
  expect 'The outputs are the principal IDs that az shows' "$(principals_of "$2" "$3")" principals
  run_action "$target" "$type" user-assigned-identities=id-a
  expect 'assign again changes nothing' '0 false' result
  run_action "$target" operation=show
  expect 'show returns both identities' 'system-assigned user-assigned' types
  run_action "$target" operation=set user-assigned-identities=id-b
  expect 'set changes the resource' '0 true' result
  expect 'az shows only the other identity' 'UserAssigned id-b' identity_of "$2" "$3"
  run_action "$target" operation=remove user-assigned-identities=id-b
  expect 'remove changes the resource' '0 true' result
  expect 'az shows no identity' None identity_of "$2" "$3"
}

safety() {
  run_action app-name=web identity-type=system-assigned dry-run=true fail-on-change=true
  expect 'A dry run with fail-on-change fails' '1 true' result
  expect 'It changes nothing' None identity_of containerApps web
  run_action app-name='w*' user-assigned-identities=id-new create-identities=true
  expect 'A pattern matches one app, and the identity is created' '0 true' result
  expect 'az shows the new identity' 'UserAssigned id-new' identity_of containerApps web
  run_action app-name=web identity-type=system-assigned registry-server="$registry_id" \
    roles="AcrPull @ $registry_id"
  expect 'The app pulls images with its identity' '0 true' result
  run_action app-name=web operation=remove identity-type=system-assigned
  expect 'Removing an identity in use fails' '1 false' result
  expect 'It stays' 'SystemAssigned,UserAssigned id-new' identity_of containerApps web
}

roles() {
  local web scope="Microsoft.DocumentDB/databaseAccounts/$COSMOS"
  run_action app-name=web identity-type=system-assigned roles="$(printf '%s\n' \
    "Key Vault Secrets User @ Microsoft.KeyVault/vaults/$VAULT" \
    'acdd72a7-3385-48ef-bd42-f606fba81ae7 @ resource-group' \
    "Cosmos DB Built-in Data Contributor @ $scope")"
  web=$(output principal-id)
  expect 'Three roles are granted' '0 true' result
  expect 'az shows the role given by name' 'Key Vault Secrets User' roles_of "$web" "$vault_id"
  expect 'az shows the role given by GUID' Reader roles_of "$web" "$group_id"
  expect 'az shows the role in Cosmos DB' "$cosmos_contributor" cosmos_roles_of "$web"
  run_action app-name=web operation=show resolve-roles=true
  expect 'show returns the Azure roles' 'AcrPull,Key Vault Secrets User,Reader' shown_roles
  run_action app-name=web identity-type=system-assigned revoke-roles="$(printf '%s\n' \
    'Reader @ resource-group' "Cosmos DB Built-in Data Contributor @ $scope")"
  expect 'Two roles are revoked' '0 true' result
  expect 'az shows no role at the resource group' '' roles_of "$web" "$group_id"
  expect 'az shows no role in Cosmos DB' '' cosmos_roles_of "$web"
  patch "$web_id" "$no_registries"
  run_action app-name=web operation=remove identity-type=system-assigned delete-role-assignments=true
  expect 'remove deletes the role assignments' '0 true' result
  expect 'az shows no role in the vault' '' roles_of "$web" "$vault_id"
}

registries() {
  local before
  before=$(revision_of api)
  run_action app-name=api user-assigned-identities=id-a registry-server="$other_server" \
    roles="AcrPull @ Microsoft.ContainerRegistry/registries/other$REGISTRY"
  expect 'An identity replaces a password' '0 true' result
  expect 'az shows the identity' "$other_server id-a" registries_of containerApps api
  expect 'The app has the same revision' "$before" revision_of api
  az containerapp update --name api --resource-group "$GROUP" --image "$other_server/quickstart:latest" --output none
  expect 'The app can pull an image with it' Succeeded state_of containerApps api
  run_action job-name=nightly identity-type=system-assigned \
    roles="AcrPull @ $registry_id" registry-server="Microsoft.ContainerRegistry/registries/$REGISTRY"
  expect 'A job gets a registry' '0 true' result
  expect 'az shows it' "$server system" registries_of jobs nightly
}

# Also deletes the resource groups of earlier runs that were stopped. Only one run is active at a time. If one of them
# can't be deleted, the others are deleted anyway.
remove() {
  sign_in
  local group vault deleted=()
  for group in $(az group list --tag purpose=real-azure --output tsv \
    --query "[?starts_with(name, 'real-azure-')].name"); do
    if az group delete --name "$group" --yes --no-wait; then deleted+=("$group"); else failures=$((failures + 1)); fi
  done
  for group in "${deleted[@]}"; do
    az group wait --name "$group" --deleted --timeout 3600 || failures=$((failures + 1))
    sign_in
    for vault in $(az keyvault list-deleted --resource-type vault --output tsv \
      --query "[?contains(properties.vaultId, '/resourceGroups/$group/')].name"); do
      az keyvault purge --name "$vault"
    done
  done
}

case ${1-} in
  create | example | operations | questions | remove) "$1" ;;
  *) echo 'Usage: bash scripts/real-azure.sh create|example|operations|questions|remove' >&2 && exit 2 ;;
esac
((failures == 0)) || { echo "$failures checks or deletions failed." >&2 && exit 1; }
