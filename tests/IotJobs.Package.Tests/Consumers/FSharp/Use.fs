module Use

open IotJobs

let id (update: Library.CameraUpdate) : JobId = update.ToJobId()

let document (update: Library.CameraUpdate) = update.ToJobDocument()
