using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Objects with members: anonymous ones, and those of the program's own types.</summary>
internal sealed partial class JsonWriter
{
    private void WriteObject(AbstractValue value, AbstractObject held, ITypeSymbol? declared, TextOrigin origin, JsonOptions options, int depth)
    {
        var isContainer = JsonNodes.IsContainer(held.Type);
        if (held.HasEscaped)
        {
            WriteAny(held.Type, origin);
        }
        else if (JsonNodes.IsMap(held.Type))
        {
            WriteEntries(held, origin, options, depth);
        }
        else if (isContainer || ListSteps.IsList(held.Type))
        {
            WriteItems(held, origin, options, depth);
        }
        else if (HasMembers(held.Type, options))
        {
            WriteMembers(value, held, SeenType(held.Type, declared, options), origin, options, depth);
        }
        else
        {
            WriteAny(held.Type, origin);
        }
    }

    private void WriteMembers(AbstractValue value, AbstractObject held, ITypeSymbol type, TextOrigin origin, JsonOptions options, int depth)
    {
        Known("{", origin);
        var isFirst = true;
        var members = JsonMember.Of(type, options, out var isWhole);
        foreach (var member in members)
        {
            var (content, written, place) = Read(value, held, member, origin);
            if (IsLeftOut(content, member) is not { } isLeftOut)
            {
                // A hole is read over where it follows a member, with a comma of its own.
                isWhole &= !isFirst;
                if (!isFirst)
                {
                    Hole(TextHole.AnyText, place);
                }
            }
            else if (!isLeftOut)
            {
                Comma(ref isFirst, origin);
                WriteName(member.Name is { } name ? TextAlternatives.Of(name, place) : null, NamingPolicy.AsDeclared, place, options);
                if (member.IsConverted || content is null)
                {
                    Hole(TextHole.AnyText, place);
                }
                else
                {
                    WriteContent(content, written, place, member.Type, options, depth);
                }
            }
        }

        Close("}", !isWhole, origin);
    }

    private void WriteContent(AbstractValue content, IOperation? written, TextOrigin place, ITypeSymbol type, JsonOptions options, int depth)
    {
        if (written is null && content.Nullness == Nullness.Null)
        {
            Known("null", place);
        }
        else
        {
            Write(content, written, type, options, depth + 1);
        }
    }

    private void WriteName(TextAlternatives? name, NamingPolicy? naming, TextOrigin origin, JsonOptions options)
    {
        Known("\"", origin);
        if (name is { Shapes.IsEmpty: false } known && naming is not null && (naming == NamingPolicy.AsDeclared || known.Shapes.All(shape => shape.Constant is not null)))
        {
            _parts.Add(known.NotNull().Select(shape => TextShape.Of(JsonEscaping.Encode(
                naming == NamingPolicy.AsDeclared ? shape : TextShape.Of([TextPiece.Known(naming.Value.Convert(shape.Constant!), origin)]), options.IsMinimal))));
        }
        else
        {
            Hole(JsonEscaping.AnyString, origin);
        }

        Known("\":", origin);
    }

    /// <summary>What a member holds, the expression that it was given by, and where it is named; null when it is not known.</summary>
    private (AbstractValue? Value, IOperation? Written, TextOrigin Place) Read(AbstractValue value, AbstractObject held, JsonMember member, TextOrigin origin)
    {
        if (held.Members.TryGetValue(member.Symbol.Name, out var assigned))
        {
            var place = assigned.Name is { } name ? new ExpressionOrigin(name) : origin;
            return assigned.IsCertain ? (assigned.Value, assigned.Assigned, place) : (null, null, place);
        }

        if (member.Symbol is IPropertySymbol { GetMethod: { } getter } property && Getters.HasBody(property))
        {
            if (BodyCalls.Enter(evaluator, getter, value, [], whole) is not { Continues: [var only] } || !only.Results.TryGetValue(whole, out var result))
            {
                return (null, null, origin);
            }

            evaluator.State = only;
            return (result, null, origin);
        }

        return (member.CanBeNull ? AbstractValue.Null : null, null, origin);
    }

    /// <summary>Whether the serializer leaves the member out; null when that cannot be told.</summary>
    private static bool? IsLeftOut(AbstractValue? value, JsonMember member)
    {
        var options = member.Options!;
        if (!member.CanBeNull)
        {
            return options.IgnoresDefault ? null : false;
        }

        return value?.Nullness switch
        {
            Nullness.NotNull or Nullness.Promised => false,
            Nullness.Null => options.IgnoresNull,
            _ => options.IgnoresNull == false ? false : null,
        };
    }

    private static bool HasMembers(ITypeSymbol type, JsonOptions options) => type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsTupleType: false }
        && (type.IsAnonymousType || (!type.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty && !options.HasConverters))
        && !JsonNodes.IsSequence(type) && !JsonMember.HasAttribute(type, "JsonConverterAttribute") && !JsonNodes.IsLibrary(type);

    // System.Text.Json writes the members of the type that it is told of.
    private static ITypeSymbol SeenType(ITypeSymbol type, ITypeSymbol? declared, JsonOptions options) =>
        options.IsNewtonsoft || declared is null or { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Error } ? type : Types.NonNullable(declared);
}
