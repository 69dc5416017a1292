"""Reads a JSON list of Python sources and says of each whether it parses and what it means."""

import ast
import json
import re
import sys
import warnings

FIRM = (ast.Assert, ast.Raise)
TRY = (ast.Try, ast.TryStar)
LATER = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
WIDE = {"AssertionError", "Exception", "BaseException"}


def nodes(statements):
    """All that runs when the statements run; bodies of functions run later."""
    for node in statements:
        yield node
        if not isinstance(node, LATER):
            yield from nodes(ast.iter_child_nodes(node))


def is_certain(node):
    """Whether it cannot fail: `assert (x, "why")` states a pair, and that is true."""
    test = getattr(node, "test", None)
    return isinstance(test, ast.Tuple) and test.elts or isinstance(test, ast.Constant) and test.value


def unused(tree, source):
    """Functions of the file that it never names again; a test runner would find them by itself."""
    words = set(re.findall(r"(?<!def )\b\w+", source))
    runner = words & {"pytest", "unittest"}
    functions = [node for node in tree.body if isinstance(node, LATER) and not node.decorator_list]
    return [node for node in functions if not runner and node.name not in words]


def states(tree, source):
    """Whether something stands in it that can fail."""
    idle = {inner for function in unused(tree, source) for inner in ast.walk(function)}
    firm = [node for node in ast.walk(tree) if isinstance(node, FIRM) and node not in idle]
    return not all(map(is_certain, firm))


def name(node):
    if isinstance(node, ast.Call):
        node = node.func
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def is_wide(caught):
    if caught is None:
        return True
    kinds = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(name(kind) in WIDE for kind in kinds)


def is_idle(node):
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant) or name(node.value) == "print"
    return isinstance(node, ast.Pass)


def claims(node):
    """Whether it fails by an AssertionError."""
    failing = isinstance(node, ast.Raise) and node.exc is not None
    return isinstance(node, ast.Assert) or failing and name(node.exc) == "AssertionError"


def drops(node):
    """Whether errors of the node's body come to nothing."""
    if isinstance(node, TRY):
        expected = any(isinstance(inner, FIRM) for inner in nodes(node.orelse))
        first = next((one for one in node.handlers if is_wide(one.type)), None)
        return first is not None and not expected and all(map(is_idle, first.body))
    if isinstance(node, (ast.With, ast.AsyncWith)):
        calls = [item.context_expr for item in node.items]
        calls = [call for call in calls if isinstance(call, ast.Call) and name(call) == "suppress"]
        return any(is_wide(kind) for call in calls for kind in call.args)
    return False


def swallowed(tree):
    """The first line with a claim whose failure is dropped, 0 if there is none."""
    lines = [
        inner.lineno
        for node in ast.walk(tree)
        if drops(node)
        for inner in nodes(node.body)
        if claims(inner)
    ]
    return min(lines, default=0)


def said(source):
    try:
        tree = ast.parse(source)
        meaning = ast.dump(tree)
    except SyntaxError as e:
        return {"error": e.msg or "it does not parse", "line": e.lineno or 1}
    except (ValueError, RecursionError, MemoryError) as e:
        return {"error": str(e) or type(e).__name__, "line": 1}
    return {"meaning": meaning, "asserts": states(tree, source), "swallowed": swallowed(tree)}


warnings.simplefilter("ignore")
print(json.dumps([said(source) for source in json.load(sys.stdin)]))
