"""The encoder's matrix products and nothing else → matrix-product-int8.onnx, matrix-product-float32.onnx.

    python make_matrix_product.py [--out ../bench]

They tell how fast a machine multiplies, for `npm run bench` to hold the encoder against. The files hold no weights:
each is filled with one number when the graph is loaded, and is constant from then on, as a trained one is.
"""

import argparse
from pathlib import Path

import onnx
from onnx import TensorProto, helper

LAYERS, WIDTH, WIDE = 6, 384, 1536
# Of a layer, in order: queries, keys and values at once; what attention gives; the two of the feed-forward part.
PRODUCTS = ((WIDTH, 3 * WIDTH), (WIDTH, WIDTH), (WIDTH, WIDE), (WIDE, WIDTH))
OPSET, IR_VERSION = 17, 8
KINDS = {
    "int8": {"operator": "MatMulInteger", "rows": TensorProto.UINT8, "weights": TensorProto.INT8,
             "sums": TensorProto.INT32, "scale": 1},
    "float32": {"operator": "MatMul", "rows": TensorProto.FLOAT, "weights": TensorProto.FLOAT,
                "sums": TensorProto.FLOAT, "scale": 0.01},
}


def make_product(kind, number, shape):
    """One product: its nodes, and the name of the one number that is kept of it."""
    source, target = shape
    name = f"product{number}"
    # No two alike: equal products would be computed once.
    filling = helper.make_tensor("filling", kind["weights"], [1], [(number + 1) * kind["scale"]])
    nodes = [
        helper.make_node("ConstantOfShape", [f"shape{source}x{target}"], [f"{name}_weights"], value=filling),
        helper.make_node(kind["operator"], [f"rows{source}", f"{name}_weights"], [f"{name}_sums"]),
        helper.make_node("Slice", [f"{name}_sums", "from", "to"], [f"{name}_kept"]),
    ]
    return nodes, f"{name}_kept"


def make_graph(kind):
    """rows384 [N, 384], rows1536 [N, 1536] → total [1, 1], one number of each product, added up."""
    made = [make_product(kind, i, shape) for i, shape in enumerate(PRODUCTS * LAYERS)]
    nodes = [node for product, _ in made for node in product]
    nodes.append(helper.make_node("Concat", [kept for _, kept in made], ["kept"], axis=0))
    nodes.append(helper.make_node("ReduceSum", ["kept"], ["total"], keepdims=1))
    constants = [helper.make_tensor(f"shape{a}x{b}", TensorProto.INT64, [2], [a, b]) for a, b in PRODUCTS]
    constants += [helper.make_tensor(name, TensorProto.INT64, [2], [at, at]) for name, at in (("from", 0), ("to", 1))]
    inputs = [helper.make_tensor_value_info(f"rows{w}", kind["rows"], ["pieces", w]) for w in (WIDTH, WIDE)]
    outputs = [helper.make_tensor_value_info("total", kind["sums"], [1, 1])]
    return helper.make_graph(nodes, "matrix_product", inputs, outputs, constants)


def write(folder):
    for name, kind in KINDS.items():
        model = helper.make_model(make_graph(kind), opset_imports=[helper.make_opsetid("", OPSET)],
                                  ir_version=IR_VERSION)
        onnx.checker.check_model(model, full_check=True)
        onnx.save(model, str(Path(folder) / f"matrix-product-{name}.onnx"))


if __name__ == "__main__":
    take = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    take.add_argument("--out", default=str(Path(__file__).parent / "../bench"))
    write(take.parse_args().out)
