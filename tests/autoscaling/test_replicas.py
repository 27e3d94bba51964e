from autoscaling.replicas import ElasticReplicas, FixedReplicas, replicas
from cluster.spec import ReplicasSpec


def test_no_room_to_scale_is_a_fixed_number():
    assert replicas(ReplicasSpec(min=3, max=3)) == FixedReplicas(3)


def test_room_to_scale_follows_the_load():
    assert replicas(ReplicasSpec(min=1, max=4, target_ongoing=12)) == ElasticReplicas(1, 4, 12)
