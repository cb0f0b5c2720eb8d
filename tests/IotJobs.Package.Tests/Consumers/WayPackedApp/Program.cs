System.Console.WriteLine(new WayPacked.Job { Run = 1 }.ToJobDocument());
