# Replies of the booking line.
REPLIES = [
    {"key": "late", "body": "You didn't tell us that you would be late, so your table is gone."},
    {"key": "found", "body": '''Hi {guest_name},

we've found the scarf you left at table four. It's at the bar until Sunday.'''},
]
