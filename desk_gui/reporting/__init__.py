"""Definition and records in, PDF bytes out: no Qt, no database."""
