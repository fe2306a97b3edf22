package main

import (
	"context"
	"fmt"
	"net/url"
	"os"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/to"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/authorization/armauthorization/v2"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/containerregistry/armcontainerregistry/v3"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/cosmos/armcosmos/v3"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/keyvault/armkeyvault"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/msi/armmsi"
)

// identities creates, lists, and deletes a user-assigned identity, and reads a system-assigned one.
func (d driver) identities() error {
	ctx := context.Background()
	clients, err := armmsi.NewClientFactory(d.subscription, d.credential, nil)
	if err != nil {
		return err
	}
	client := clients.NewUserAssignedIdentitiesClient()
	_, err = client.CreateOrUpdate(ctx, d.group, "id-sdk", armmsi.Identity{Location: to.Ptr("westeurope")}, nil)
	if err != nil {
		return err
	}
	listed, err := all(client.NewListByResourceGroupPager(d.group, nil),
		func(page armmsi.UserAssignedIdentitiesClientListByResourceGroupResponse) []*armmsi.Identity {
			return page.Value
		})
	if err != nil {
		return err
	}
	d.print("identities", len(listed))
	if _, err = client.Delete(ctx, d.group, "id-sdk", nil); err != nil {
		return err
	}
	_, err = client.Get(ctx, d.group, "id-sdk", nil)
	d.print("deleted identity", codeOf(err))
	scope := fmt.Sprintf("subscriptions/%s/resourceGroups/%s/providers/Microsoft.App/containerApps/web", d.subscription, d.group)
	system, err := clients.NewSystemAssignedIdentitiesClient().GetByScope(ctx, scope, nil)
	if err != nil {
		return err
	}
	d.print("system identity", len(*system.Properties.ClientID))
	return nil
}

// roles looks up a role, and creates, lists, and deletes a role assignment.
func (d driver) roles() error {
	ctx := context.Background()
	clients, err := armauthorization.NewClientFactory(d.subscription, d.credential, nil)
	if err != nil {
		return err
	}
	scope := fmt.Sprintf("/subscriptions/%s/resourceGroups/%s", d.subscription, d.group)
	filter := armauthorization.RoleDefinitionsClientListOptions{Filter: to.Ptr("roleName eq 'Reader'")}
	definitions, err := all(clients.NewRoleDefinitionsClient().NewListPager(scope, &filter),
		func(page armauthorization.RoleDefinitionsClientListResponse) []*armauthorization.RoleDefinition {
			return page.Value
		})
	if err != nil || len(definitions) != 1 {
		return fmt.Errorf("%d roles are called Reader: %w", len(definitions), err)
	}
	name, principal := "0f9d8b1c-2c9e-4f0b-9d5e-6a6f3b1f7d10", os.Getenv("PRINCIPAL_ID")
	client := clients.NewRoleAssignmentsClient()
	_, err = client.Create(ctx, scope, name, armauthorization.RoleAssignmentCreateParameters{
		Properties: &armauthorization.RoleAssignmentProperties{
			PrincipalID:      to.Ptr(principal),
			PrincipalType:    to.Ptr(armauthorization.PrincipalTypeServicePrincipal),
			RoleDefinitionID: definitions[0].ID,
		},
	}, nil)
	if err != nil {
		return err
	}
	// This client sends the filter as it is, so the caller escapes it.
	of := armauthorization.RoleAssignmentsClientListForScopeOptions{
		Filter: to.Ptr(url.QueryEscape("principalId eq '" + principal + "'")),
	}
	assignments, err := all(client.NewListForScopePager(scope, &of),
		func(page armauthorization.RoleAssignmentsClientListForScopeResponse) []*armauthorization.RoleAssignment {
			return page.Value
		})
	if err != nil {
		return err
	}
	d.print("role assignments", len(assignments))
	if _, err = client.Delete(ctx, scope, name, nil); err != nil {
		return err
	}
	_, err = client.Get(ctx, scope, name, nil)
	d.print("deleted role assignment", codeOf(err))
	return nil
}

// stores reads a vault and a registry.
func (d driver) stores() error {
	ctx := context.Background()
	vaults, err := armkeyvault.NewVaultsClient(d.subscription, d.credential, nil)
	if err != nil {
		return err
	}
	vault, err := vaults.Get(ctx, d.group, "shop-vault", nil)
	if err != nil {
		return err
	}
	d.print("vault uses roles", *vault.Properties.EnableRbacAuthorization)
	registries, err := armcontainerregistry.NewRegistriesClient(d.subscription, d.credential, nil)
	if err != nil {
		return err
	}
	registry, err := registries.Get(ctx, d.group, "shop", nil)
	if err != nil {
		return err
	}
	d.print("registry", *registry.Properties.LoginServer)
	return nil
}

// cosmos creates, lists, and deletes a role assignment in an account.
func (d driver) cosmos() error {
	ctx := context.Background()
	clients, err := armcosmos.NewClientFactory(d.subscription, d.credential, nil)
	if err != nil {
		return err
	}
	account, err := clients.NewDatabaseAccountsClient().Get(ctx, d.group, "shop", nil)
	if err != nil {
		return err
	}
	d.print("account", *account.Kind)
	client := clients.NewSQLResourcesClient()
	definitions, err := all(client.NewListSQLRoleDefinitionsPager(d.group, "shop", nil),
		func(page armcosmos.SQLResourcesClientListSQLRoleDefinitionsResponse) []*armcosmos.SQLRoleDefinitionGetResults {
			return page.Value
		})
	if err != nil {
		return err
	}
	d.print("role of the account", *definitions[0].Properties.RoleName)
	name, principal := "0f9d8b1c-2c9e-4f0b-9d5e-6a6f3b1f7d10", os.Getenv("PRINCIPAL_ID")
	properties := armcosmos.SQLRoleAssignmentResource{
		PrincipalID:      to.Ptr(principal),
		RoleDefinitionID: definitions[0].ID,
		Scope:            account.ID,
	}
	assignment := armcosmos.SQLRoleAssignmentCreateUpdateParameters{Properties: &properties}
	_, err = finish(client.BeginCreateUpdateSQLRoleAssignment(ctx, name, d.group, "shop", assignment, nil))
	if err != nil {
		return err
	}
	assignments, err := all(client.NewListSQLRoleAssignmentsPager(d.group, "shop", nil),
		func(page armcosmos.SQLResourcesClientListSQLRoleAssignmentsResponse) []*armcosmos.SQLRoleAssignmentGetResults {
			return page.Value
		})
	if err != nil {
		return err
	}
	d.print("role assignments of the account", len(assignments))
	if _, err = finish(client.BeginDeleteSQLRoleAssignment(ctx, name, d.group, "shop", nil)); err != nil {
		return err
	}
	_, err = client.GetSQLRoleAssignment(ctx, name, d.group, "shop", nil)
	d.print("deleted role assignment of the account", codeOf(err))
	return nil
}
