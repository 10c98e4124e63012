"""The sections of a report, one module each: `build(kit)` gives the blocks to print, or none."""
