"""Says which Python this is and which packages it has, as JSON."""

import importlib.metadata
import json
import os
import sys
import sysconfig


def compiled(library):
    """Compiles the library once where nobody has: else each program compiles what it imports."""
    if os.path.isdir(os.path.join(library, "unittest", "__pycache__")) or not os.access(library, os.W_OK):
        return
    import compileall
    import py_compile
    import re

    skipped = re.compile(r"[/\\](test|tests|idlelib|tkinter|pydoc_data|site-packages|config-[^/\\]*)[/\\]")
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    compileall.compile_dir(library, quiet=2, rx=skipped, invalidation_mode=mode)


packages = {}
for found in importlib.metadata.distributions():
    name = found.metadata["Name"]
    if name:
        packages.setdefault(name, found.version or "")
compiled(sysconfig.get_path("stdlib"))
version = "%d.%d.%d" % sys.version_info[:3]
print(json.dumps({"version": version, "packages": packages}))
