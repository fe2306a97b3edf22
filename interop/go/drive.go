package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/to"
	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/appcontainers/armappcontainers/v3"
)

// driver uses the clients as an application does. interop/sdk.test.ts checks what it prints.
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
	return errors.Join(d.resources(), d.registries(), d.identities(), d.roles(), d.stores(), d.cosmos())
}

func (d driver) print(words ...any) { fmt.Fprintln(d.out, words...) }

// resources lists, reads, and changes resources of the four kinds, and gets the errors of a change.
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
	app, err := apps.Get(ctx, d.group, "web", nil)
	if err != nil {
		return err
	}
	d.print("read", *app.Name, *app.Properties.ProvisioningState)

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

// registries replaces the registries of an app, and gets the error for an identity without a role.
func (d driver) registries() error {
	clients, err := armappcontainers.NewClientFactory(d.subscription, d.credential, nil)
	if err != nil {
		return err
	}
	change := func(name string) string {
		registry := armappcontainers.RegistryCredentials{Server: to.Ptr("shop.azurecr.io"), Identity: to.Ptr("system")}
		configuration := armappcontainers.Configuration{Registries: []*armappcontainers.RegistryCredentials{&registry}}
		patch := armappcontainers.ContainerApp{
			Properties: &armappcontainers.ContainerAppProperties{Configuration: &configuration},
		}
		apps := clients.NewContainerAppsClient()
		response, err := finish(apps.BeginUpdate(context.Background(), d.group, name, patch, nil))
		if err != nil {
			return codeOf(err)
		}
		written := response.Properties.Configuration.Registries[0]
		return *written.Server + " " + *written.Identity
	}
	d.print("registry of an app", change("web"))
	d.print("registry without a role", change("pulling"))
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
