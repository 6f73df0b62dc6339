"""Records and rules: no Qt, no SQL, no clock of its own."""
