"""The frame of the main window: rail, find line, shelf, pages, side panels, status."""
