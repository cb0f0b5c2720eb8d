using System.Text.Json;

namespace IotJobs.Benchmarks.Shapes;

internal static partial class HandWritten
{
    public static void Write(Utf8JsonWriter writer, MembersJob job)
    {
        writer.WriteStartObject();
        writer.WriteString("p00"u8, job.P00);
        writer.WriteString("p01"u8, job.P01);
        writer.WriteString("p02"u8, job.P02);
        writer.WriteString("p03"u8, job.P03);
        writer.WriteString("p04"u8, job.P04);
        writer.WriteString("p05"u8, job.P05);
        writer.WriteString("p06"u8, job.P06);
        writer.WriteString("p07"u8, job.P07);
        writer.WriteString("p08"u8, job.P08);
        writer.WriteString("p09"u8, job.P09);
        writer.WriteString("p10"u8, job.P10);
        writer.WriteString("p11"u8, job.P11);
        writer.WriteString("p12"u8, job.P12);
        writer.WriteString("p13"u8, job.P13);
        writer.WriteString("p14"u8, job.P14);
        writer.WriteString("p15"u8, job.P15);
        writer.WriteString("p16"u8, job.P16);
        writer.WriteString("p17"u8, job.P17);
        writer.WriteString("p18"u8, job.P18);
        writer.WriteString("p19"u8, job.P19);
        writer.WriteString("p20"u8, job.P20);
        writer.WriteString("p21"u8, job.P21);
        writer.WriteString("p22"u8, job.P22);
        writer.WriteString("p23"u8, job.P23);
        writer.WriteString("p24"u8, job.P24);
        writer.WriteString("p25"u8, job.P25);
        writer.WriteString("p26"u8, job.P26);
        writer.WriteString("p27"u8, job.P27);
        writer.WriteString("p28"u8, job.P28);
        writer.WriteString("p29"u8, job.P29);
        writer.WriteString("p30"u8, job.P30);
        writer.WriteString("p31"u8, job.P31);
        writer.WriteString("p32"u8, job.P32);
        writer.WriteString("p33"u8, job.P33);
        writer.WriteString("p34"u8, job.P34);
        writer.WriteString("p35"u8, job.P35);
        writer.WriteString("p36"u8, job.P36);
        writer.WriteString("p37"u8, job.P37);
        writer.WriteString("p38"u8, job.P38);
        writer.WriteString("p39"u8, job.P39);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, NullsJob job)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, job.Name);
        WriteUnlessNull(writer, "n00"u8, job.N00);
        WriteUnlessNull(writer, "n01"u8, job.N01);
        WriteUnlessNull(writer, "n02"u8, job.N02);
        WriteUnlessNull(writer, "n03"u8, job.N03);
        WriteUnlessNull(writer, "n04"u8, job.N04);
        WriteUnlessNull(writer, "n05"u8, job.N05);
        WriteUnlessNull(writer, "n06"u8, job.N06);
        WriteUnlessNull(writer, "n07"u8, job.N07);
        WriteUnlessNull(writer, "n08"u8, job.N08);
        WriteUnlessNull(writer, "n09"u8, job.N09);
        WriteUnlessNull(writer, "n10"u8, job.N10);
        WriteUnlessNull(writer, "n11"u8, job.N11);
        WriteUnlessNull(writer, "n12"u8, job.N12);
        WriteUnlessNull(writer, "n13"u8, job.N13);
        WriteUnlessNull(writer, "n14"u8, job.N14);
        WriteUnlessNull(writer, "n15"u8, job.N15);
        WriteUnlessNull(writer, "n16"u8, job.N16);
        WriteUnlessNull(writer, "n17"u8, job.N17);
        WriteUnlessNull(writer, "n18"u8, job.N18);
        WriteUnlessNull(writer, "n19"u8, job.N19);
        WriteUnlessNull(writer, "n20"u8, job.N20);
        WriteUnlessNull(writer, "n21"u8, job.N21);
        WriteUnlessNull(writer, "n22"u8, job.N22);
        WriteUnlessNull(writer, "n23"u8, job.N23);
        WriteUnlessNull(writer, "n24"u8, job.N24);
        WriteUnlessNull(writer, "n25"u8, job.N25);
        WriteUnlessNull(writer, "n26"u8, job.N26);
        WriteUnlessNull(writer, "n27"u8, job.N27);
        WriteUnlessNull(writer, "n28"u8, job.N28);
        WriteUnlessNull(writer, "n29"u8, job.N29);
        WriteUnlessNull(writer, "n30"u8, job.N30);
        WriteUnlessNull(writer, "n31"u8, job.N31);
        WriteUnlessNull(writer, "n32"u8, job.N32);
        WriteUnlessNull(writer, "n33"u8, job.N33);
        WriteUnlessNull(writer, "n34"u8, job.N34);
        WriteUnlessNull(writer, "n35"u8, job.N35);
        WriteUnlessNull(writer, "n36"u8, job.N36);
        WriteUnlessNull(writer, "n37"u8, job.N37);
        WriteUnlessNull(writer, "n38"u8, job.N38);
        writer.WriteEndObject();
    }

    private static void WriteUnlessNull(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
