"""Runs before every program that proves an answer, as Python's start-up module.

First the limits, then the profile: what it does not permit is refused, and noted where the caller
looks whatever the program does with the refusal. It finds honest mistakes, an undeclared file,
program or socket; it is no wall against hostile code.
"""

import os
import sys


def limit(env):
    """A session of its own, so that everything it starts can be ended; then limits for all of it."""
    values = env.pop("INTERVAL_LIMITS", "")  # only the first process: a child stays in the session
    if not values or os.name != "posix":
        return
    import resource

    os.setsid()
    seconds, memory, file = map(int, values.split())
    for what, value in (("CPU", seconds), ("AS", memory), ("FSIZE", file), ("CORE", 0)):
        kind = getattr(resource, "RLIMIT_" + what, None)
        # Beyond the first second too many comes a signal that says so; beyond the second, the end.
        most = value + 1 if what == "CPU" else value
        try:
            resource.setrlimit(kind, (value, most))
        except (TypeError, ValueError, OSError):
            pass  # a system without this limit


def count(env):
    """Only in the first process: a child's assertions are its own."""
    file = env.pop("INTERVAL_COUNTED", "")
    if file:
        import interval_asserts

        interval_asserts.count(file)
        del sys.modules["interval_asserts"]


def wall(libs, home, writes):
    """Whatever code does to Python, the kernel keeps it from files, processes and the network."""
    if sys.platform != "linux":
        return
    before = set(sys.modules)
    try:
        import interval_walls

        system = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache")
        read = [*libs, *system, "/dev/random", "/dev/urandom", "/etc/localtime", "/etc/mime.types"]
        interval_walls.build(read + [home], ["/dev/null"] + [home] * writes)
    except (ImportError, OSError, AttributeError):
        pass  # the guard stands alone
    for name in set(sys.modules) - before:
        if name.split(".")[0] in ("ctypes", "_ctypes", "interval_walls"):
            del sys.modules[name]


def install(env):
    rank = ("pure", "files", "processes", "loopback").index(env["INTERVAL_PROFILE"])
    tools, real = set(env["INTERVAL_TOOLS"].split()), os.path.realpath
    home = real(env["INTERVAL_HOME"])
    own = {os.path.join(home, name) for name in ("prompt.py", "snippet.py", "verify.py")}
    guard = os.path.dirname(__file__)
    libs = {real(p) for p in (sys.prefix, sys.base_prefix, sys.exec_prefix, guard, "/usr/share/zoneinfo")}
    plain = {"/dev/null", "/dev/urandom", "/dev/random", "/etc/localtime", "/etc/mime.types"}
    change = {
        "os.mkdir", "os.remove", "os.rmdir", "os.rename", "os.link", "os.symlink", "os.truncate",
        "os.chmod", "os.chown", "os.utime", "tempfile.mkstemp", "tempfile.mkdtemp",
    }
    start = {"subprocess.Popen": 0, "os.posix_spawn": 0, "os.exec": 0, "os.spawn": 1}
    if "bash" in tools:
        tools.add("sh")
    tools |= {os.path.basename(sys.executable), "python", "python3"}
    # Opened before the hook; below the guard's folder, where no program may write.
    notes = os.open(env["INTERVAL_REFUSALS"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    stay = "declare profile: files, and stay inside the temporary folder"
    network = "no network; a declared service on this machine needs profile: loopback"

    def below(path, roots):
        p = real(os.fsdecode(path))
        return any(p == r or p.startswith(r.rstrip(os.sep) + os.sep) for r in roots)

    def refuse(what, need):
        os.write(notes, (what + "; " + need).replace("\n", " ").encode() + b"\n")
        raise PermissionError(what + " is outside the item's profile")

    def opened(path, flags):
        if path is None or isinstance(path, int) or os.fsdecode(path) in plain:
            return
        writes = (flags or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
        if below(path, [home]):
            # What does not exist cannot be read; tracebacks try '<string>'.
            reads = not writes and (real(os.fsdecode(path)) in own or not os.path.exists(path))
            if rank >= 1 or reads:
                return
        if writes or not below(path, libs):
            refuse(("writes " if writes else "reads ") + repr(path), stay)

    def database(name):
        text = os.fsdecode(name if isinstance(name, (str, bytes)) else str(name))
        if text in ("", ":memory:") or text.startswith("file:") and "memory" in text:
            return
        if rank < 1 or not below(text, [home]):
            refuse("opens database %r" % (text,), "declare profile: files, or use :memory:")

    def started(event, args):
        name = "sh" if event == "os.system" else None
        if event in start:
            name = args[start[event]] or (args[1] if isinstance(args[1], str) else args[1][0])
            name = os.path.basename(os.fsdecode(name))
        strange = name and name not in tools
        if rank < 2 or strange:
            need = "declare it under tools" if strange else "declare profile: processes"
            refuse("starts %s" % (name or "a process"), need)

    def near(host):
        return str(host).startswith("127.") or host in ("::1", "localhost")

    def connected(event, address):
        host = address[0] if isinstance(address, tuple) else None
        if not (host is None and rank >= 2 or rank == 3 and near(host)):
            refuse("%s %r" % (event, address), network)

    def hook(event, args):
        if event == "open":
            opened(args[0], args[2])
        elif event in ("os.listdir", "os.scandir"):
            if isinstance(args[0], (str, bytes)) and not below(args[0] or ".", libs | {home}):
                refuse("lists %r" % (args[0],), "only the temporary folder may be listed")
        elif event in change:
            paths = [p for p in args[:2] if isinstance(p, (str, bytes))]
            if rank < 1 or not all(below(p, [home]) for p in paths):
                refuse("%s %r" % (event, args[0]), stay)
        elif event == "sqlite3.connect":
            database(args[0])
        elif event in start or event in ("os.fork", "os.forkpty", "os.system"):
            started(event, args)
        elif event in ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"):
            if args[1]:
                connected(event, args[1])
        elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
            host = os.fsdecode(args[0]) if args[0] else "localhost"
            if rank < 3 or not near(host):
                refuse("looks up %r" % host, network)

    if rank < 2:
        wall(libs, home, rank == 1)
    sys.addaudithook(hook)


if "INTERVAL_PROFILE" in os.environ:
    limit(os.environ)
    count(os.environ)
    install(os.environ)
del limit, count, wall, install
