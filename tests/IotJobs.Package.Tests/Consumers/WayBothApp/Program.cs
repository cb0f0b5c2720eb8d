System.Console.WriteLine(new WayBoth.Job { Run = 1 }.ToJobDocument());
