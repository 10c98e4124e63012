"""Step "Order & quantity": what is inspected, how much of it there is, where and when."""
