// V3 hides what is unset: a number, flag or instant that nobody set reads as its default.
global using OptionalBool = System.Boolean;
global using OptionalDateTime = System.DateTime;
global using OptionalDouble = System.Double;
global using OptionalInt = System.Int32;
global using OptionalLong = System.Int64;
