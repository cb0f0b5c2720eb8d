using CsCheck;
using IotJobs.Analyzers.DataFlow;

namespace IotJobs.Analyzers.Tests.DataFlow;

/// <summary>The laws of the lattice of values: a join is an upper bound, and the order does not matter; widening ends.</summary>
public sealed class LatticeTests
{
    [Fact]
    public void Join_HoldsWhatEitherHolds() => Gen.Select(AbstractValues.Text, AbstractValues.Text).Sample((left, right) =>
    {
        var (one, other) = (ValueJoin.Join(left.Value, right.Value), ValueJoin.Join(right.Value, left.Value));
        return one.Holds(left.Held) && one.Holds(right.Held) && other.Holds(left.Held) && other.Holds(right.Held);
    });

    [Fact]
    public void JoinOfThree_HoldsAll_InAnyOrder() => Gen.Select(AbstractValues.Text, AbstractValues.Text, AbstractValues.Text).Sample((first, second, third) =>
    {
        var one = ValueJoin.Join(ValueJoin.Join(first.Value, second.Value), third.Value);
        var other = ValueJoin.Join(first.Value, ValueJoin.Join(second.Value, third.Value));
        return new[] { first.Held, second.Held, third.Held }.All(held => one.Holds(held) && other.Holds(held));
    });

    [Fact]
    public void JoinWithItself_IsTheSame() => AbstractValues.Text.Sample(item => ValueJoin.Join(item.Value, item.Value).IsSameAs(item.Value));

    [Fact]
    public void JoinOfNumbers_HoldsWhatEitherHolds() => Gen.Select(AbstractValues.Number, AbstractValues.Number).Sample((left, right) =>
    {
        var join = ValueJoin.Join(left.Value, right.Value);
        return join.Holds(left.Held) && join.Holds(right.Held);
    });

    [Fact]
    public void Widening_HoldsBoth_AndEnds() => Gen.Select(AbstractValues.Text, AbstractValues.Text, AbstractValues.Text).Sample((before, next, later) =>
    {
        var widened = ValueJoin.Widen(before.Value, next.Value);
        return widened.Holds(before.Held) && widened.Holds(next.Held)
            && (ReferenceEquals(widened, before.Value) || ReferenceEquals(ValueJoin.Widen(widened, later.Value), widened));
    });

    [Fact]
    public void JoinOfStates_HoldsWhatEitherHolds() => Gen.Select(AbstractValues.Text, AbstractValues.Text).Sample((left, right) =>
    {
        var slot = new object();
        var join = StateJoin.Join(FlowState.Empty.Set(slot, left.Value), FlowState.Empty.Set(slot, right.Value));
        return join.Slots[slot].Holds(left.Held) && join.Slots[slot].Holds(right.Held);
    });

    [Fact]
    public void WideningOfStates_HoldsBoth() => Gen.Select(AbstractValues.Text, AbstractValues.Text).Sample((left, right) =>
    {
        var slot = new object();
        var widened = StateWidening.Widen(FlowState.Empty.Set(slot, left.Value), FlowState.Empty.Set(slot, right.Value));
        return !widened.Slots.TryGetValue(slot, out var value) || (value.Holds(left.Held) && value.Holds(right.Held));
    });
}
