package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/to"
	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/appcontainers/armappcontainers/v3"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/authorization/armauthorization/v2"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/containerregistry/armcontainerregistry/v3"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/keyvault/armkeyvault"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/msi/armmsi"
)

// driver uses the clients as an application does. interop/sdk.test.ts furnishes the world, and knows what is printed.
type driver struct {
	out          io.Writer
	credential   azcore.TokenCredential
	subscription string
	group        string
}

func drive(out io.Writer) error {
	credential, err := azidentity.NewEnvironmentCredential(nil)
	if err != nil {
		return err
	}
	d := driver{out, credential, os.Getenv("AZURE_SUBSCRIPTION_ID"), os.Getenv("RESOURCE_GROUP")}
	return errors.Join(d.resources(), d.identities(), d.roles(), d.stores())
}

func (d driver) print(words ...any) { fmt.Fprintln(d.out, words...) }

// resources lists, reads, and changes resources of the four kinds, and meets the errors of a change.
func (d driver) resources() error {
	ctx := context.Background()
	clients, err := armappcontainers.NewClientFactory(d.subscription, d.credential, nil)
	if err != nil {
		return err
	}
	apps := clients.NewContainerAppsClient()
	listed, err := all(apps.NewListByResourceGroupPager(d.group, nil),
		func(page armappcontainers.ContainerAppsClientListByResourceGroupResponse) []*armappcontainers.ContainerApp {
			return page.Value
		})
	if err != nil {
		return err
	}
	var names []string
	for _, app := range listed {
		names = append(names, *app.Name)
	}
	d.print("apps", strings.Join(names, " "))

	identity := &armappcontainers.ManagedServiceIdentity{
		Type: to.Ptr(armappcontainers.ManagedServiceIdentityTypeSystemAssignedUserAssigned),
		UserAssignedIdentities: map[string]*armappcontainers.UserAssignedIdentity{
			fmt.Sprintf("/subscriptions/%s/resourceGroups/%s/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-a",
				d.subscription, d.group): {},
		},
	}
	changeApp := func(name string) (*armappcontainers.ManagedServiceIdentity, error) {
		response, err := finish(apps.BeginUpdate(ctx, d.group, name, armappcontainers.ContainerApp{Identity: identity}, nil))
		return response.Identity, err
	}
	d.printChange("app", func() (*armappcontainers.ManagedServiceIdentity, error) { return changeApp("web") })
	d.printChange("job", func() (*armappcontainers.ManagedServiceIdentity, error) {
		patch := armappcontainers.JobPatchProperties{Identity: identity}
		response, err := finish(clients.NewJobsClient().BeginUpdate(ctx, d.group, "nightly", patch, nil))
		return response.Identity, err
	})
	d.printChange("environment", func() (*armappcontainers.ManagedServiceIdentity, error) {
		patch := armappcontainers.ManagedEnvironment{Identity: identity}
		response, err := finish(clients.NewManagedEnvironmentsClient().BeginUpdate(ctx, d.group, "env", patch, nil))
		return response.Identity, err
	})
	d.printChange("session pool", func() (*armappcontainers.ManagedServiceIdentity, error) {
		patch := armappcontainers.SessionPoolUpdatableProperties{Identity: identity}
		client := clients.NewContainerAppsSessionPoolsClient()
		response, err := finish(client.BeginUpdate(ctx, d.group, "sessions", patch, nil))
		return response.Identity, err
	})
	d.printChange("absent", func() (*armappcontainers.ManagedServiceIdentity, error) { return changeApp("absent") })
	d.printChange("busy", func() (*armappcontainers.ManagedServiceIdentity, error) { return changeApp("busy") })
	d.printChange("failing", func() (*armappcontainers.ManagedServiceIdentity, error) { return changeApp("failing") })
	return nil
}

func (d driver) printChange(what string, change func() (*armappcontainers.ManagedServiceIdentity, error)) {
	identity, err := change()
	if err != nil {
		d.print(what, codeOf(err))
		return
	}
	kind := strings.ReplaceAll(string(*identity.Type), " ", "")
	d.print(what, kind, len(identity.UserAssignedIdentities), len(*identity.PrincipalID))
}

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
	const name, principal = "0f9d8b1c-2c9e-4f0b-9d5e-6a6f3b1f7d10", "4b0a4ad3-7d4b-4b8e-8b43-9a1f5d0c7e11"
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

// all reads the pages of a list.
func all[Page, Entry any](pager *runtime.Pager[Page], entries func(Page) []Entry) ([]Entry, error) {
	var found []Entry
	for pager.More() {
		page, err := pager.NextPage(context.Background())
		if err != nil {
			return nil, err
		}
		found = slices.Concat(found, entries(page))
	}
	return found, nil
}

// finish waits for the end of a change.
func finish[Result any](poller *runtime.Poller[Result], err error) (Result, error) {
	if err != nil {
		var none Result
		return none, err
	}
	return poller.PollUntilDone(context.Background(), &runtime.PollUntilDoneOptions{Frequency: time.Second})
}

// codeOf returns Azure's code from an error of the SDK.
func codeOf(err error) string {
	var response *azcore.ResponseError
	if errors.As(err, &response) {
		return response.ErrorCode
	}
	return fmt.Sprint(err)
}
