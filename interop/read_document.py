"""Reads a document as an app does: account URL, database, container, ID of the document."""

import sys

from azure.cosmos import CosmosClient
from azure.identity import ManagedIdentityCredential

account_url, database, container, document = sys.argv[1:]
client = CosmosClient(account_url, ManagedIdentityCredential(), retry_total=0)
print(client.get_database_client(database).get_container_client(container).read_item(document, document)["text"])
