"""Reads a JSON list of Python sources and says of each whether it parses and what it means."""

import ast
import json
import sys
import warnings

FIRM = (ast.Assert, ast.Raise)


def said(source):
    try:
        tree = ast.parse(source)
        meaning = ast.dump(tree)
    except SyntaxError as e:
        return {"error": e.msg or "it does not parse", "line": e.lineno or 1}
    except (ValueError, RecursionError, MemoryError) as e:
        return {"error": str(e) or type(e).__name__, "line": 1}
    firm = any(isinstance(node, FIRM) for node in ast.walk(tree))
    return {"meaning": meaning, "asserts": firm}


warnings.simplefilter("ignore")
print(json.dumps([said(source) for source in json.load(sys.stdin)]))
