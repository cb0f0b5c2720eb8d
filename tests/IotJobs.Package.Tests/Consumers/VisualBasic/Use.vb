Imports IotJobs

Public Module Use
    Public Function Id(update As Library.CameraUpdate) As JobId
        Return update.ToJobId()
    End Function

    Public Function Document(update As Library.CameraUpdate) As String
        Return update.ToJobDocument()
    End Function
End Module
