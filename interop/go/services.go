package main

import (
	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/arm"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/appcontainers/armappcontainers/v3"
	appcontainers "github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/appcontainers/armappcontainers/v3/fake"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/authorization/armauthorization/v2"
	authorization "github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/authorization/armauthorization/v2/fake"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/containerregistry/armcontainerregistry/v3"
	containerregistry "github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/containerregistry/armcontainerregistry/v3/fake"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/cosmos/armcosmos/v3"
	cosmos "github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/cosmos/armcosmos/v3/fake"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/keyvault/armkeyvault"
	keyvault "github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/keyvault/armkeyvault/fake"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/msi/armmsi"
	msi "github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/msi/armmsi/fake"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/redisenterprise/armredisenterprise"
	redisenterprise "github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/redisenterprise/armredisenterprise/fake"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/resources/armresources/v3"
	resources "github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/resources/armresources/v3/fake"
)

// service is one package of the SDK: its clients, and the server that Microsoft publishes for testing them.
type service struct {
	name       string
	newClients func(subscription string, options *arm.ClientOptions) (any, error)
	newServer  func() (server any, transport policy.Transporter)
}

var services = []service{
	serviceOf("armappcontainers", armappcontainers.NewClientFactory, appcontainers.NewServerFactoryTransport),
	serviceOf("armauthorization", armauthorization.NewClientFactory, authorization.NewServerFactoryTransport),
	serviceOf("armcontainerregistry", armcontainerregistry.NewClientFactory, containerregistry.NewServerFactoryTransport),
	serviceOf("armcosmos", armcosmos.NewClientFactory, cosmos.NewServerFactoryTransport),
	serviceOf("armkeyvault", armkeyvault.NewClientFactory, keyvault.NewServerFactoryTransport),
	serviceOf("armmsi", armmsi.NewClientFactory, msi.NewServerFactoryTransport),
	serviceOf("armredisenterprise", armredisenterprise.NewClientFactory, redisenterprise.NewServerFactoryTransport),
	serviceOf("armresources", armresources.NewClientFactory, resources.NewServerFactoryTransport),
}

func serviceOf[Clients, Server any, Transport policy.Transporter](
	name string,
	newClients func(string, azcore.TokenCredential, *arm.ClientOptions) (Clients, error),
	newTransport func(*Server) Transport,
) service {
	return service{
		name: name,
		newClients: func(subscription string, options *arm.ClientOptions) (any, error) {
			return newClients(subscription, noCredential{}, options)
		},
		newServer: func() (any, policy.Transporter) {
			server := new(Server)
			return server, newTransport(server)
		},
	}
}
