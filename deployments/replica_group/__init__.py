"""The ReplicaGroup deployment: one leader that schedules and its ranks that compute.

    ReplicaGroup (deployment.py)   the Serve replica: admission, streams, deadlines, drain
      Leader (leader.py)           gives each request a stream (stream.py), turns engine output into chunks
        EngineThread               steps the engine, sleeps when idle, survives the loss of its ranks
          Engine                   deployments/engine: schedule -> run -> commit
      Ranks (ranks.py)             posts a step into shared memory (channel.py) and waits for the sampled ids
        RankGroup, Spare           start and end the rank actors; the watchdog (watchdog.py) tells dead, stopped and hung ranks
        Rank (rank.py)             one process: loads, shards (sharding.py, the only one that knows DeepSpeed), runs steps
                                     what DeepSpeed leaves whole or wrong: experts.py, heads.py, precision.py

The leader never imports torch: it must live on when a rank dies, and be small. Ray calls start, watch and stop ranks;
a step travels through shared memory alone.
"""
