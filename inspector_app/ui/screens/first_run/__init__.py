"""First run: a name, a passphrase, the recovery sheet, and the first inspection is a minute away."""
