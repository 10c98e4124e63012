"""Standards packs: reading, checking and building them. It installs nothing and knows neither vault nor
window.
"""

from inspector_app.standards.check import build_pack, check_pack
from inspector_app.standards.problems import Problem
from inspector_app.standards.reader import PackFile, read_pack
from inspector_app.standards.yamltree import load_yaml

__all__ = ["PackFile", "Problem", "build_pack", "check_pack", "load_yaml", "read_pack"]
