"""What waits for a person when they open the program."""
