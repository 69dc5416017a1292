"""What the kernel keeps a program from, where it can: Linux with Landlock and seccomp.

Below the guard, for programs that start no others. Where the kernel has no such walls, or fewer,
the guard stands alone.
"""

import ctypes
import os
import struct

CREATE, ADD, RESTRICT = 444, 445, 446  # Landlock's calls, the same on every processor
READ = 1 << 2 | 1 << 3  # files and folders
NO_NEW_PRIVILEGES, SECCOMP, FILTER = 38, 22, 2
EPERM, ENOSYS = 1, 38
ALLOW, ERROR, KILL = 0x7FFF0000, 0x00050000, 0x80000000
LOAD, EQUAL, AT_LEAST, HAS, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
THREAD = 0x10000

# Numbers of the architecture, of clone and sendto, and of what is closed. A socket may be made: what
# one would do with it is closed here, and refused in words by the guard.
CLOSED = {
    "x86_64": (
        0xC000003E,
        (56, 44),
        # execve, execveat, fork, vfork, connect, bind, listen, accept, accept4
        (59, 322, 57, 58, 42, 49, 50, 43, 288)
        # ptrace, process_vm_readv, process_vm_writev, pidfd_getfd, unshare, setns, mount, chroot
        + (101, 310, 311, 438, 272, 308, 165, 161)
        # io_uring_setup, bpf, perf_event_open, keyctl, add_key, request_key, userfaultfd
        + (425, 321, 298, 250, 248, 249, 323),
    ),
    "aarch64": (
        0xC00000B7,
        (220, 206),
        (221, 281, 203, 200, 201, 202, 242)
        + (117, 270, 271, 438, 97, 268, 40, 51)
        + (425, 280, 241, 219, 217, 218, 282),
    ),
}
CLONE3 = 435


def files(libc, readable, writable):
    """Closes every file but those below some folders."""
    abi = libc.syscall(CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    if abi <= 0:
        return
    rights = (1 << 13) - 1
    rights |= sum(1 << bit for bit, since in ((13, 2), (14, 3), (15, 5)) if abi >= since)
    network, scope = (3 if abi >= 4 else 0), (3 if abi >= 6 else 0)
    rules = struct.pack("QQQ", rights, network, scope)
    size = 24 if abi >= 6 else 16 if abi >= 4 else 8
    walls = libc.syscall(CREATE, rules, ctypes.c_size_t(size), ctypes.c_uint32(0))
    if walls < 0:
        return
    for paths, allowed in ((readable, READ), (writable, rights)):
        for path in paths:
            allow(libc, walls, path, allowed)
    libc.syscall(RESTRICT, ctypes.c_int(walls), ctypes.c_uint32(0))
    os.close(walls)


def allow(libc, walls, path, rights):
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what is not there needs no door
    if not os.path.isdir(path):
        rights &= 1 << 1 | 1 << 2 | 1 << 14 | 1 << 15  # write, read, truncate, ioctl
    rule = struct.pack("=Qi", rights, place)
    libc.syscall(ADD, ctypes.c_int(walls), ctypes.c_int(1), rule, ctypes.c_uint32(0))
    os.close(place)


def calls(libc):
    """Closes programs, processes and addresses; threads pass, and pairs of connected sockets."""
    if os.uname().machine not in CLOSED:
        return
    architecture, (clone, sendto), closed = CLOSED[os.uname().machine]
    code = [(LOAD, 0, 0, 4), (EQUAL, 1, 0, architecture), (RETURN, 0, 0, KILL), (LOAD, 0, 0, 0)]
    code += [(AT_LEAST, 0, 1, 0x40000000), (RETURN, 0, 0, KILL)]
    code += [(EQUAL, 0, 1, CLONE3), (RETURN, 0, 0, ERROR | ENOSYS)]
    for number in closed:
        code += [(EQUAL, 0, 1, number), (RETURN, 0, 0, ERROR | EPERM)]
    # To whom (the fifth argument): nobody, for a pair.
    code += [(EQUAL, 0, 4, sendto), (LOAD, 0, 0, 48), (EQUAL, 1, 0, 0)]
    code += [(RETURN, 0, 0, ERROR | EPERM), (RETURN, 0, 0, ALLOW)]
    code += [(EQUAL, 0, 4, clone), (LOAD, 0, 0, 16), (HAS, 1, 0, THREAD)]
    code += [(RETURN, 0, 0, ERROR | EPERM), (RETURN, 0, 0, ALLOW)]
    code += [(RETURN, 0, 0, ALLOW)]
    program = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *line) for line in code))
    header = struct.pack("HxxxxxxP", len(code), ctypes.addressof(program))
    libc.prctl(SECCOMP, FILTER, header, 0, 0)


def build(readable, writable):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0:
        files(libc, readable, writable)
        calls(libc)
