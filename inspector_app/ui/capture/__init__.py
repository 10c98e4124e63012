"""Taking photos in the window: cameras, their preview, the watched folder of a camera on a cable."""
