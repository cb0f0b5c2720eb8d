using System.Text.Json.Nodes;

namespace DeviceUpdate.Cloud;

/// <summary>Why a request is rejected, with the error codes of AWS IoT.</summary>
internal sealed class RequestRefusal(string code, string message, JsonObject? state = null) : Exception(message)
{
    /// <summary>The payload of the rejected answer.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject { ["code"] = code, ["message"] = Message };
        if (state is not null)
        {
            json["executionState"] = state;
        }

        return json;
    }
}
