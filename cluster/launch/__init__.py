"""Starting and stopping the whole service on this machine: its folder, ports, processes, Ray, Serve, progress."""
