namespace IotJobs;

/// <summary>How a member's name becomes its name in the job document. <c>[JsonPropertyName]</c> on a member goes before it.</summary>
public enum JobDocumentNaming
{
    /// <summary><c>FirmwareUrl</c> becomes <c>firmwareUrl</c>.</summary>
    CamelCase,

    /// <summary><c>FirmwareUrl</c> becomes <c>firmware_url</c>.</summary>
    SnakeCaseLower,

    /// <summary><c>FirmwareUrl</c> becomes <c>FIRMWARE_URL</c>.</summary>
    SnakeCaseUpper,

    /// <summary><c>FirmwareUrl</c> becomes <c>firmware-url</c>.</summary>
    KebabCaseLower,

    /// <summary><c>FirmwareUrl</c> becomes <c>FIRMWARE-URL</c>.</summary>
    KebabCaseUpper,

    /// <summary><c>FirmwareUrl</c> stays <c>FirmwareUrl</c>.</summary>
    AsDeclared,
}
