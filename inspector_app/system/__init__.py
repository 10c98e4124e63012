"""Contact with the machine: paths, resources, log, clock, locks. It must know nothing of inspections."""
