"""`python -m inspector_app` is `inspector-app`."""

import sys

from inspector_app.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
