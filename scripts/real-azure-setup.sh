#!/usr/bin/env bash
# Sets up the workflow "Real Azure". See docs/real-azure.md for what it creates and what a run costs.
# You need the Azure CLI, signed in as an Owner of a subscription that is only for tests, and the GitHub CLI, signed in
# as an administrator of this repository. Run it in a clone of the repository:
#
#   bash scripts/real-azure-setup.sh [REVIEWER]
#
# REVIEWER is a GitHub user who must approve each run. By default, it's you. It's safe to run the script again.
set -euo pipefail

group=real-azure location=swedencentral environment=real-azure
reviewer=$(gh api "users/${1:-$(gh api user --jq .login)}" --jq .id)
subscription=$(az account show --query id --output tsv)
tenant=$(az account show --query tenantId --output tsv)
scope=/subscriptions/$subscription

for provider in App ContainerRegistry DocumentDB KeyVault ManagedIdentity; do
  az provider register --namespace "Microsoft.$provider" --wait
done

# Only jobs of this environment, which a reviewer has approved, can sign in. GitHub returns how the subject of the
# tokens begins, such as repo:contoso@61057811/shop@814402377.
gh api --method PUT "repos/{owner}/{repo}/environments/$environment" --silent --input - <<<"{
  \"reviewers\": [{ \"type\": \"User\", \"id\": $reviewer }],
  \"deployment_branch_policy\": { \"protected_branches\": false, \"custom_branch_policies\": true }
}"
policies="repos/{owner}/{repo}/environments/$environment/deployment-branch-policies"
gh api "$policies" --jq '.branch_policies[].name' | grep --line-regexp main ||
  gh api --method POST "$policies" --silent --field name=main
subject=$(gh api 'repos/{owner}/{repo}/actions/oidc/customization/sub' --jq .sub_claim_prefix):environment:$environment

# Creates an identity that the workflow can sign in as, and keeps its IDs: identity NAME PREFIX
identity() {
  local client
  client=$(az identity create --name "$1" --resource-group "$group" --query clientId --output tsv)
  principal=$(az identity show --name "$1" --resource-group "$group" --query principalId --output tsv)
  az identity federated-credential create --name github --identity-name "$1" --resource-group "$group" \
    --issuer https://token.actions.githubusercontent.com --subject "$subject" \
    --audiences api://AzureADTokenExchange --output none
  gh variable set "$2_CLIENT_ID" --env "$environment" --body "$client"
  gh variable set "$2_PRINCIPAL_ID" --env "$environment" --body "$principal"
}

grant() {
  az role assignment create --role "$1" --scope "$scope" "${@:2}" --output none \
    --assignee-object-id "$principal" --assignee-principal-type ServicePrincipal
}

# Without this condition, it could make itself an Owner: no Owner, User Access Administrator, or Role Based Access
# Control Administrator.
assignments=Microsoft.Authorization/roleAssignments
privileged='8e3af657-a8ff-443c-a75c-2fe8c4bcb635, 18d7d88d-d35e-4fb5-a5c3-7773c20a72d9, f58310d9-a9f6-439a-9e8d-f62e7b41a168'
except_privileged() {
  echo "((!(ActionMatches{'$assignments/$1'})) OR" \
    "($2[$assignments:RoleDefinitionId] ForAnyOfAllValues:GuidNotEquals {$privileged}))"
}

az group create --name "$group" --location "$location" --output none
# The second identity gets its roles in each run.
identity id-narrow NARROW
identity id-real-azure AZURE
grant Contributor
grant 'Role Based Access Control Administrator' --condition-version 2.0 \
  --condition "$(except_privileged write @Request) AND $(except_privileged delete @Resource)"
gh variable set AZURE_TENANT_ID --env "$environment" --body "$tenant"
gh variable set AZURE_SUBSCRIPTION_ID --env "$environment" --body "$subscription"

echo 'Start the workflow "Real Azure" on the Actions tab, or run: gh workflow run real-azure.yml'
