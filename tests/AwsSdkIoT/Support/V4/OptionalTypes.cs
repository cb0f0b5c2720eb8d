// V4 shows what is unset: a number, flag or instant that nobody set reads as null.
global using OptionalBool = bool?;
global using OptionalDateTime = System.DateTime?;
global using OptionalDouble = double?;
global using OptionalInt = int?;
global using OptionalLong = long?;
