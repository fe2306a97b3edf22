"""Reads a secret as an app does: vault URL, name of the secret, client ID of a user-assigned identity or nothing."""

import sys

from azure.identity import ManagedIdentityCredential
from azure.keyvault.secrets import SecretClient

vault_url, name, *client_id = sys.argv[1:]
credential = ManagedIdentityCredential(client_id=client_id[0]) if client_id else ManagedIdentityCredential()
print(SecretClient(vault_url, credential).get_secret(name).value)
