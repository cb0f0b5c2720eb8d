// Starts the service; --urls says where, and --Rollout:Prefix and --Rollout:DefaultTarget configure it.
await RolloutService.Service.Build(args).RunAsync();
