using System.Collections;
using System.Reflection;

namespace IotJobs.Analyzers.Tests.AwsSdkIoT;

public class StandInBehaviorTests
{
    [Theory]
    [InlineData("V3")]
    [InlineData("V4")]
    public void Enumerations_HoldTheirNameAsValue_AndAreFoundByIt(string generation)
    {
        var fields = new StandInAssembly(generation).PublicTypes.Where(type => type.BaseType?.Name == "ConstantClass")
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).ToList();

        Assert.Contains(fields, field => field.Name == "SNAPSHOT");
        Assert.All(fields, field =>
        {
            var constant = field.GetValue(null)!;
            Assert.Equal(field.Name, constant.ToString());
            Assert.Same(constant, field.DeclaringType!.GetMethod("FindValue", [typeof(string)])!.Invoke(null, [field.Name]));
            Assert.Same(constant, field.DeclaringType!.GetMethod("op_Implicit", [typeof(string)])!.Invoke(null, [field.Name]));
        });
    }

    [Fact]
    public void UnsetMembers_InV3_AreEmptyCollectionsAndDefaults() =>
        AssertUnset(
            new StandInAssembly("V3"),
            collection => Assert.Empty(Assert.IsAssignableFrom<ICollection>(collection)),
            value => Assert.Equal(Activator.CreateInstance(value!.GetType()), value));

    [Fact]
    public void UnsetMembers_InV4_AreNull() => AssertUnset(new StandInAssembly("V4"), Assert.Null, Assert.Null);

    [Fact]
    public void UnsetCollections_InV4_AreEmptyWhereTheApplicationAsksForThat()
    {
        var sdk = new StandInAssembly("V4");
        sdk.CoreType("Amazon.AWSConfigs").GetProperty("InitializeCollections")!.SetValue(null, true);

        AssertUnset(sdk, collection => Assert.Empty(Assert.IsAssignableFrom<ICollection>(collection)), Assert.Null);
    }

    [Theory]
    [InlineData("V3")]
    [InlineData("V4")]
    public void Operations_SayThatThisIsAStandIn(string generation)
    {
        var sdk = new StandInAssembly(generation);
        var region = sdk.CoreType("Amazon.RegionEndpoint").GetField("EUWest1")!.GetValue(null);
        using var client = (IDisposable)Activator.CreateInstance(sdk.Type("Amazon.IoT.AmazonIoTClient"), "key", "secret", region)!;
        var operations = sdk.Type("Amazon.IoT.IAmazonIoT").GetMethods()
            .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(operations);
        Assert.All(operations, operation =>
        {
            var thrown = Assert.Throws<TargetInvocationException>(() => operation.Invoke(client, [null, CancellationToken.None]));
            Assert.Contains("stand-in", Assert.IsType<NotSupportedException>(thrown.InnerException).Message, StringComparison.Ordinal);
        });
    }

    private static void AssertUnset(StandInAssembly sdk, Action<object?> assertCollection, Action<object?> assertValue)
    {
        var unset = sdk.PublicTypes.Where(type => type.Namespace == "Amazon.IoT.Model" && type.GetConstructor([]) is not null)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Select(property => (property.PropertyType, Value: property.GetValue(Activator.CreateInstance(type)))))
            .ToLookup(property => Kind(property.PropertyType), property => property.Value);

        Assert.NotEmpty(unset["collection"]);
        Assert.All(unset["collection"], assertCollection);
        Assert.NotEmpty(unset["value"]);
        Assert.All(unset["value"], assertValue);
        Assert.All(unset["object"], Assert.Null);
    }

    private static string Kind(Type type) =>
        type.IsValueType ? "value" : typeof(ICollection).IsAssignableFrom(type) ? "collection" : "object";
}
