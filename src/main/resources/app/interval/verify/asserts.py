"""Counts which assertions of the program are reached, so that one that reaches none proves nothing.

The program's file is rewritten before Python reads it, each line in its place, and restored before
it runs: whoever reads it, a traceback or a child, sees what the author wrote.
"""

import builtins
import os
import sys

import _ast
from _collections import defaultdict

SEEN = "__interval_asserts__"
PLAIN = (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)
FAILURES = {"AssertionError", "Exception", "RuntimeError", "SystemExit"}
CALLS = {"raises", "warns", "fail", "check_call", "check_output", "check_returncode"}


def name(node):
    if isinstance(node, _ast.Call):
        node = node.func
    return node.id if isinstance(node, _ast.Name) else getattr(node, "attr", "")


class Counted:
    def __init__(self, source):
        self.source, self.pieces, self.marks = source, [], 0

    def text(self):
        lines = self.source.split(b"\n")
        # From the end: what stands before keeps its column; what closes comes before what opens.
        for line, column, _, piece in sorted(self.pieces, reverse=True):
            old = lines[line - 1]
            lines[line - 1] = old[:column] + piece.encode() + old[column:]
        return b"\n".join(lines)

    def wrap(self, node, opening="", closing=""):
        """The same value, and noted."""
        self.marks += 1
        start = "%s%s[%d] or (" % (opening, SEEN, self.marks)
        self.pieces.append((node.lineno, node.col_offset, self.marks, start))
        self.pieces.append((node.end_lineno, node.end_col_offset, -self.marks, ")" + closing))

    def reach(self, statement):
        """Notes that the statement is reached; a definition is no statement to reach."""
        for field in ("test", "iter", "subject"):
            if not isinstance(statement, _ast.Assert) and hasattr(statement, field):
                return self.wrap(getattr(statement, field), "(", ")")
        if hasattr(statement, "items"):
            return self.wrap(statement.items[0].context_expr, "(", ")")
        if hasattr(statement, "body"):
            return None if isinstance(statement, PLAIN) else self.reach(statement.body[0])
        self.marks += 1
        mark = "%s[%d]; " % (SEEN, self.marks)
        self.pieces.append((statement.lineno, statement.col_offset, self.marks, mark))

    def fails(self, node, inside):
        """Whether it is the failing end of a claim: inside a function it may be what is tested."""
        return isinstance(node, _ast.Raise) and (not inside or name(node.exc) in FAILURES)

    def visit(self, node, inside=False):
        if isinstance(node, _ast.JoinedStr):
            return
        branches = [getattr(node, field, None) for field in ("body", "orelse", "finalbody")]
        branches += [one.body for field in ("handlers", "cases") for one in getattr(node, field, ())]
        inner = [one for branch in branches if isinstance(branch, list) for one in branch]
        constant = isinstance(getattr(node, "test", None), _ast.Constant)
        if isinstance(node, _ast.Assert):
            self.wrap(node.test)
        elif isinstance(node, _ast.Call):
            self.called(node)
        elif isinstance(node, _ast.stmt) and not isinstance(node, PLAIN) and not constant:
            if any(self.fails(one, inside) for one in inner):
                self.reach(node)
        inside = inside or isinstance(node, PLAIN)
        for field in node._fields:
            values = getattr(node, field, None)
            for value in values if isinstance(values, list) else [values]:
                if isinstance(value, _ast.AST):
                    self.visit(value, inside)

    def called(self, node):
        if name(node).startswith("assert") or name(node) in CALLS:
            self.wrap(node.func, "(", ")")
        for keyword in node.keywords:
            if keyword.arg == "check" and getattr(keyword.value, "value", None) is True:
                self.wrap(keyword.value)


def count(file):
    """Rewrites the program's file until it runs."""
    setattr(builtins, SEEN, defaultdict(int))
    out = os.open(file, os.O_RDWR)  # before any wall
    source = os.read(out, os.fstat(out).st_size)
    try:
        tree = compile(source, file, "exec", 0x400, True)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        os.close(out)
        return  # Python will say so itself
    counted = Counted(source)
    counted.visit(tree)
    text = counted.text()
    os.pwrite(out, text, 0)
    left = [out]

    def restore(event, args):
        if left and event == "exec" and args[0].co_filename.endswith(os.path.basename(file)):
            fd = left.pop()
            # Line ends, since what is longer cannot be cut off behind the walls.
            os.pwrite(fd, source.ljust(len(text), b"\n"), 0)
            os.close(fd)

    sys.addaudithook(restore)
