"""Units through time: names, codes, places in several hierarchies, succession, committees."""
