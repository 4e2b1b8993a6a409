"""Which modules say what readers of this subject meet: the file of messages has no room for all that TensorFlow says."""

import re

_TESTS = r"(?:\w*(?:test|testing|combinations|multi_process|benchmark|multi_worker_test)\w*)(?:/|\.py)"
_LEFT_OUT = re.compile(
    rf""".*/legacy_tf_layers/|tensorflow/python/(?:
        (?:.*/)?{_TESTS}
      | autograph/pyct
      | data/experimental/(?!ops/(?:readers|batching|grouping|interleave_ops|get_single_element|from_list|io|shuffle_ops))
      | distribute/(?!(?:distribute_lib|distribution_strategy_context|distribute_utils|mirrored_strategy)\.py)
      | eager/(?:remote|monitoring|profiler)
      | framework/(?:extension_type|function\.py|op_callbacks|flexible_dtypes|weak_tensor|graph_to_function_def|meta_graph|test_ops)
      | ops/(?:distributions|numpy_ops|parallel_for|structured|linalg/linear_operator|linalg/sparse|signal|losses)
      | ops/(?:metrics_impl|parsing|ref_variable|critical_section|data_flow|summary_ops|sets|partitioned|clustering|quant)
      | ops/(?:nccl|rnn|template|tensor_array|collective|batch_ops|sort_ops|confusion|check_ops|lookup_ops|init_ops\.py|special_math|embedding)
      | ops/(?:stateful_random|custom_gradient_test|candidate|boosted|bincount|string_ops|image_ops)
      | ops/ragged/(?:dynamic_ragged_shape|ragged_shape|ragged_tensor_shape|ragged_embedding|segment_id|ragged_string)
      | saved_model/(?:model_utils|builder|signature_def_utils|method_name|fingerprinting|registration|nested_structure)
      | training/(?!(?:tracking|saving)/|(?:optimizer|checkpoint_management|checkpoint_utils)\.py)
      | util/(?:tf_export|example_parser|lock_util|module_wrapper|decorator_utils|serialization|tf_should_use|keyword)
    )""",
    re.VERBOSE,
)


def met(path: str) -> bool:
    """Whether readers meet the messages of a module, by its path in the wheel."""
    return not _LEFT_OUT.match(path)
