System.Console.WriteLine(new WayPlain.Job { Run = 1 }.ToJobDocument());
