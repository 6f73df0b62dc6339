"""Tables, engines, migrations, search index and numbers."""
