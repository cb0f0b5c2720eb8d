using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace IotJobs.Fuzz;

/// <summary>The generated parsers of <see cref="EveryMember"/>: UTF-8 and text, each as Parse and TryParse.</summary>
internal static class JobDocuments
{
    private const string Thing = "TWOK_1234";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    // Each has a part of the members, so that a document is soon read and its damage is not far from what is looked at.
    public static IReadOnlyList<string> Seeds { get; } =
    [
        """{"title":"a\u00fc€😀\n\u001f\u007f\uffff\/","operation":"UPDATE","level":-1,"format":2,"gr\u00f6ße \"x\"":{"height":2,"width":1},"note":"","hidden":"h","filled":["a","b"],"percent":100}""",
        With(""" "part" : { "name":"a", "inner":{"name":"b","inner":{"name":"c"}} }, "more":{"a":[{}],"b":null} """),
        With(""" "part":{"name":"a","day":"Friday","flags":[true,false]},"parts":[null,{"name":"b"},{"flags":[],"name":"c","day":"Sunday"}] """),
        With(""" "flag":true,"int8":-128,"uInt8":255,"int16":-32768,"uInt16":65535,"int32":7,"uInt32":4294967295,"int64":-9223372036854775808 """),
        With(""" "uInt64":18446744073709551615,"int128":-170141183460469231731687303715884105728,"uInt128":1,"single":0.1,"double":-1.5e300,"decimal":12.50 """),
        With(""" "letter":"x","guid":"0f8fad5b-d9cb-469f-a165-70867728950e","when":"2026-02-03T04:05:06Z","at":"2026-02-03T04:05:06.7+09:00","day":"2026-02-03" """),
        With(""" "time":"04:05:06.07","span":"-1.02:03:04.5","url":"https://example.com/?a=b","version":"1.2.3","id":"OTA_1","bytes":"+vz9" """),
        With(""" "firmware":"https://my-bucket.s3.ap-northeast-2.amazonaws.com/camera/1.0.1/a%20b.bin?versionId=x" """),
        With(""" "firmware":"${aws:iot:s3-presigned-url-v2:https://s3.amazonaws.com/my-bucket/camera.bin}" """),
        With(""" "channel":"beta test","regions":"Asia, Moon","element":[{},[1,"x",null]],"document":{"a":1.0},"node":{"a":[1E2]},"object":{},"array":["\ud83d\ude00"],"value":7 """),
        With(""" "texts":["a",null],"rows":[[1],[]],"set":[1,2],"sorted":["b","a"],"queue":[1],"stack":[1,2],"linked":[3],"collection":[4],"readOnly":[5] """),
        With(""" "bag":[1,2],"immutable":["a"],"immutableStack":[1,2],"frozen":[1],"counts":{"a":1,"b\n":null},"byName":{"x":null,"y":{"name":"n"}} """),
        With(""" "sortedList":{"b":1,"a":2},"immutableCounts":{"a":1},"pairs":[{"key":"k","value":{"width":3,"height":4}}] """),
    ];

    private static string With(string members) =>
        """{"operation":"UPDATE","format":2,"title":"t","größe \"x\"":{"width":1,"height":2},""" + members.Trim() + "}";

    public static string Judge(byte[] input)
    {
        var (job, refusal) = Read(input);
        var text = Encoding.UTF8.GetString(input);
        if (!Utf8.IsValid(input))
        {
            FuzzTarget.Demand(refusal is not null, "Bytes that are not UTF-8 were read.");
            FuzzTarget.Demand(Read(text.Replace('\uFFFD', '\uD800')).Refusal is not null, "Half of a surrogate pair was read.");
            Read(text);
            return FuzzTarget.KindOf(refusal!, input.Length);
        }

        var ofText = Read(text);
        if (refusal is null)
        {
            FuzzTarget.Demand(ofText.Job is not null && Written(ofText.Job) == Written(job!), "UTF-8 was read as another job than its text.");
            CheckAccepted(job!, input);
            return FuzzTarget.Accepted;
        }

        var kind = FuzzTarget.KindOf(refusal, input.Length);
        FuzzTarget.Demand(ofText.Refusal is not null, "UTF-8 was refused, its text was read.");
        FuzzTarget.Demand(FuzzTarget.KindOf(ofText.Refusal!, text.Length) == kind, "UTF-8 was refused for another reason than its text.");
        FuzzTarget.Demand(ofText.Refusal!.Path == refusal.Path, "UTF-8 was refused at another place than its text.");
        return kind;
    }

    private static void CheckAccepted(EveryMember job, byte[] input)
    {
        JsonDocument.Parse(input.AsMemory(input.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0)).Dispose();
        if (Written(job) is not { } document)
        {
            return;
        }

        var (again, refusal) = Read(Encoding.UTF8.GetBytes(document));
        FuzzTarget.Demand(refusal is null, "What was written is refused: " + refusal?.Message);
        FuzzTarget.Demand(Written(again!) == document, "What was written is read as another job: " + document);
    }

    // A device reads any URL; only that of an object in S3 is written.
    private static string? Written(EveryMember job)
    {
        try
        {
            return job.ToJobDocument();
        }
        catch (ArgumentException refusal) when (job.Firmware is not null && refusal.ParamName == nameof(EveryMember.Firmware))
        {
            return null;
        }
    }

    private static (EveryMember? Job, JobDocumentException? Refusal) Read(byte[] utf8Json) => FuzzTarget.Read(
        EveryMember.TryParseJobDocument(utf8Json, Thing, out _), () => EveryMember.ParseJobDocument(utf8Json, Thing));

    private static (EveryMember? Job, JobDocumentException? Refusal) Read(string json) => FuzzTarget.Read(
        EveryMember.TryParseJobDocument(json, Thing, out _), () => EveryMember.ParseJobDocument(json, Thing));
}
