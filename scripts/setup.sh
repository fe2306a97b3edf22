#!/usr/bin/env bash
# Creates the deployment identity that your workflow signs in as, and grants it only what the action needs.
# You need the Azure CLI and the GitHub CLI, both signed in. Run it in a clone of your repository:
#
#   bash setup.sh --resource-group GROUP 'ROLE @ SCOPE' …
#
# Each 'ROLE @ SCOPE' is a line of the action's input 'roles'. Other options:
#
#   --client-id ID  Use an identity or application that you already have. Only grant it what the lines need.
#   --read-only     Create an identity for pull requests, which can only read. Pass no lines.
#
# It's safe to run the script again. To remove what it created, see docs/setup.md.
set -euo pipefail

fail() {
  echo "$1" >&2
  exit 1
}

group='' client='' name=id-deploy subject=ref:refs/heads/main
variable=AZURE_CLIENT_ID role='Container Apps Contributor'
while [[ ${1-} == --* ]]; do
  case $1 in
    --read-only) name=id-plan subject=pull_request variable=AZURE_READER_CLIENT_ID role=Reader ;;
    --resource-group | --client-id)
      [[ -n ${2-} ]] || fail "Option '$1' has no value."
      if [[ $1 == --client-id ]]; then client=$2; else group=$2; fi
      shift
      ;;
    *) fail "Unknown option '$1'." ;;
  esac
  shift
done
[[ -n $group ]] || fail "Missing option '--resource-group'."
[[ $role != Reader || ($# -eq 0 && -z $client) ]] || fail "Pass no lines and no '--client-id' with '--read-only'."
for line; do
  [[ $line == *' @ '* ]] || fail "'$line' isn't in the form ROLE @ SCOPE."
done
group_id=$(az group show --name "$group" --query id --output tsv)

# Grants a role to the deployment identity: grant ROLE SCOPE [OPTION…]
grant() {
  az role assignment create --role "$1" --scope "$2" "${@:3}" --output tsv \
    --assignee-object-id "$principal" --assignee-principal-type ServicePrincipal \
    --query "join(' ', [id, condition || ''])"
}

if [[ -n $client ]]; then
  principal=$(az ad sp show --id "$client" --query id --output tsv)
else
  client=$(az identity create --name "$name" --resource-group "$group" --query clientId --output tsv)
  principal=$(az identity show --name "$name" --resource-group "$group" --query principalId --output tsv)

  # Let this repository sign in as the identity. GitHub returns how the subject of its tokens begins,
  # such as repo:contoso@61057811/shop@814402377.
  repository=$(gh api 'repos/{owner}/{repo}/actions/oidc/customization/sub' --jq .sub_claim_prefix)
  az identity federated-credential create --name github --output none \
    --identity-name "$name" --resource-group "$group" \
    --issuer https://token.actions.githubusercontent.com \
    --subject "$repository:$subject" --audiences api://AzureADTokenExchange
  grant "$role" "$group_id"

  # The workflow reads these IDs. They aren't secret.
  gh variable set "$variable" --body "$client"
  gh variable set AZURE_TENANT_ID --body "$(az account show --query tenantId --output tsv)"
  gh variable set AZURE_SUBSCRIPTION_ID --body "$(az account show --query id --output tsv)"
fi

# The resource ID of a line's scope.
scope_of() {
  case ${1##* @ } in
    /*) echo "${1##* @ }" ;;
    resource-group) echo "$group_id" ;;
    *) echo "$group_id/providers/${1##* @ }" ;;
  esac
}

# Allows the deployment identity to assign and delete only these roles, only at this scope, and only for service
# principals, which identities are. Without the condition, it could make itself an Owner.
grant_administrator() {
  local scope=$1 guids=$2 prefix=Microsoft.Authorization/roleAssignments
  part() {
    echo "((!(ActionMatches{'$prefix/$1'})) OR" \
      "($2[$prefix:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {$guids} AND" \
      "$2[$prefix:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'}))"
  }
  local condition administrator='Role Based Access Control Administrator' id existing
  condition="$(part write @Request) AND $(part delete @Resource)"
  local options=(--condition "$condition" --condition-version 2.0)
  read -r id existing <<<"$(grant "$administrator" "$scope" "${options[@]}")"
  # Azure keeps an assignment that already exists. If it was for other roles, replace it.
  if [[ $existing != "$condition" ]]; then
    az role assignment delete --ids "$id"
    grant "$administrator" "$scope" "${options[@]}"
  fi
}

# Roles in Cosmos DB aren't Azure roles. Only a custom role allows granting them, and nothing else.
cosmos_granter() {
  local title="Cosmos DB role granter for $group"
  az role definition list --scope "$group_id" --name "$title" --query '[].id' --output tsv | grep . ||
    az role definition create --query id --output tsv --role-definition "{
      \"Name\": \"$title\",
      \"Description\": \"Grant and revoke roles in Cosmos DB accounts\",
      \"Actions\": [
        \"Microsoft.DocumentDB/databaseAccounts/read\",
        \"Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions/read\",
        \"Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments/read\",
        \"Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments/write\",
        \"Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments/delete\"
      ],
      \"AssignableScopes\": [\"$group_id\"]
    }"
}

# One grant for all lines of a scope.
scopes=$(for line; do scope_of "$line"; done | sort -u)
for scope in $scopes; do
  guids=''
  for line; do
    [[ $(scope_of "$line") == "$scope" ]] || continue
    case $line in
      'Cosmos DB Built-in '*)
        granter=$(cosmos_granter)
        grant "$granter" "$(sed -E 's|(/databaseAccounts/[^/]+).*|\1|' <<<"$scope")"
        ;;
      *' @ '*Microsoft.Cache/redisEnterprise/*) grant 'Azure Managed Redis Contributor' "$scope" ;;
      *)
        guid=$(az role definition list --name "${line% @ *}" --query '[0].name' --output tsv)
        [[ -n $guid ]] || fail "Role '${line% @ *}' doesn't exist."
        guids=${guids:+$guids, }$guid
        ;;
    esac
  done
  [[ -z $guids ]] || grant_administrator "$scope" "$guids"
done
