// Command sdk compares requests and responses of others with Microsoft's Go SDK.
//
//	sdk validate < requests.jsonl   replays each request through Microsoft's client and fake server
//	sdk drive                       reads and changes resources through Microsoft's clients
package main

import (
	"fmt"
	"os"
)

func main() {
	var err error
	switch command := append(os.Args, "")[1]; command {
	case "validate":
		err = validate(os.Stdin, os.Stdout)
	case "drive":
		err = drive(os.Stdout)
	default:
		err = fmt.Errorf("unknown command %q: use validate or drive", command)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
