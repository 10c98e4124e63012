"""The command line: one file per group of subcommands. Nothing heavy is imported before a command runs."""
